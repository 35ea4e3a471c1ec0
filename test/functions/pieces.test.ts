import fc from 'fast-check';
import { rawCell } from '../../src/functions/cells/rawCell';
import { rawRows } from '../../src/functions/cells/rawRows';
import { BoundedMemo } from '../../src/functions/runtime/boundedMemo';
import { contentKey, type KeyPart } from '../../src/functions/runtime/contentKey';
import { Lru } from '../../src/base/lru';
import { parseAddress } from '../../src/functions/runtime/parseAddress';
import { anyText } from '../support/anyText';

describe('cells', () => {
  test.each([
    ['a text', 'LED', 'LED'],
    ['a number', 1.5, 1.5],
    ['a flag', false, false],
    ['nothing', null, ''],
    ['a hole', undefined, ''],
    ['no number', NaN, ''],
    ['an error value', { type: 'Error', errorType: 'Div0', basicValue: '#DIV/0!' }, '#DIV/0!'],
    ['an error of the functions', { code: '#N/A', message: 'gone' }, '#N/A'],
    [
      'a formatted number',
      { type: 'FormattedNumber', basicValue: 45_000, numberFormat: 'd' },
      45_000,
    ],
    ['an entity', { type: 'Entity', text: '德国', basicValue: '#VALUE!' }, '德国'],
    [
      'a picture',
      { type: 'WebImage', address: 'https://x.example/1.jpg', basicValue: '#VALUE!' },
      'https://x.example/1.jpg',
    ],
    ['an empty cell', { type: 'Empty', basicValue: '' }, ''],
    ['a date', new Date(2026, 10, 23), 46_349],
    ['a date with a time', new Date(2026, 10, 23, 12), 46_349.5],
    ['no date', new Date(NaN), ''],
  ])('%s', (_, value, cell) => {
    expect(rawCell(value)).toBe(cell);
  });

  test('a range, a list and a value are rows; what was left out is none', () => {
    expect(rawRows([[1, { basicValue: 2 }], [null]])).toEqual([[1, 2], ['']]);
    expect(rawRows([1, 2])).toEqual([[1], [2]]);
    expect(rawRows('x')).toEqual([['x']]);
    expect(rawRows(null)).toBeUndefined();
    expect(rawRows(undefined)).toBeUndefined();
  });

  test('whatever comes, cells go on', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['string', 'number', 'boolean']).toContain(typeof rawCell(value));
      }),
    );
  });
});

describe('addresses', () => {
  test.each([
    ['Sheet1!A2:AD2', 'Sheet1', 1, 0],
    ['Sheet1!$C$10', 'Sheet1', 9, 2],
    ["'My sheet'!B3:C4", 'My sheet', 2, 1],
    ["'It''s!'!B3:C4", "It's!", 2, 1],
    ['商品表!A2:AD2', '商品表', 1, 0],
    ['[Book 1.xlsx]Sheet1!A2', 'Sheet1', 1, 0],
    ["'[Book 1.xlsx]My sheet'!A2", 'My sheet', 1, 0],
    ['Sheet1!C:AD', 'Sheet1', 0, 2],
    ['Sheet1!5:9', 'Sheet1', 4, 0],
    ['Sheet1!XFD1048576', 'Sheet1', 1_048_575, 16_383],
  ])('%s', (address, sheet, row, column) => {
    expect(parseAddress(address)).toEqual({ sheet, row, column });
  });

  test.each([undefined, null, '', 'A1:B2', '!A1', 'Sheet1!', 'Sheet1!#REF!'])(
    '%s is none',
    (address) => {
      expect(parseAddress(address)).toBeUndefined();
    },
  );
});

describe('memory', () => {
  const { part } = fc.letrec<{ part: KeyPart }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      anyText(),
      fc.constantFrom('1', '[1]', '","', 'null', 'true', ''),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
      fc.boolean(),
      fc.array(tie('part')),
    ),
  }));

  test('keys are equal only if their parts are', () => {
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (a, b) => {
        const equal = JSON.stringify(a) === JSON.stringify(b);
        expect(contentKey(a) === contentKey(b)).toBe(equal);
        // The parts come back out of the key, so no two lists of parts can share one.
        expect(JSON.parse(contentKey(a))).toEqual(a);
      }),
    );
  });

  test('answers are kept while there is room, those that were used last longest', () => {
    const memo = new BoundedMemo(40);
    memo.set('a', ['12345678']);
    memo.set('b', ['12345678']);
    memo.set('c', ['12345678']);
    expect(memo.get('a')).toEqual(['12345678']);
    memo.set('d', ['12345678']);
    memo.set('e', ['12345678']);
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => memo.get(key) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  test('what would fill a quarter is not kept, and does not drive out others', () => {
    const memo = new BoundedMemo(40);
    memo.set('a', ['1']);
    memo.set('b', ['1234567890']);
    expect(memo.get('a')).toEqual(['1']);
    expect(memo.get('b')).toBeUndefined();
  });

  test('a memo never holds more than its room, and answers what was last said', () => {
    const entries = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'cc', 'ddd'), fc.string()));
    fc.assert(
      fc.property(entries, (all) => {
        const memo = new BoundedMemo(30);
        const said = new Map<string, string>();
        for (const [key, answer] of all) {
          memo.set(key, [answer]);
          if (memo.get(key)) said.set(key, answer);
        }
        const kept = ['a', 'b', 'cc', 'ddd'].filter((key) => memo.get(key));
        const weight = kept.map((key) => key.length + memo.get(key)![0]!.length + 1);
        expect(weight.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(30);
        for (const key of kept) expect(memo.get(key)).toEqual([said.get(key)]);
      }),
    );
  });

  test('the least recently used value is forgotten', () => {
    const made: string[] = [];
    const recent = new Lru<string>(2);
    const get = (key: string): string => {
      if (recent.get(key) === undefined) made.push(key);
      return recent.get(key) ?? recent.keep(key, key.toUpperCase());
    };
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
