import fc from 'fast-check';
import { FIELDS, FIELD_KEYS, type Field, type FieldKey } from '../../../src/fields';
import { findHeader, type Grid, type HeaderResult } from '../../../src/catalogue';
import { GOLDEN_HEADERS, fieldsOf } from './golden';
import { anyText } from '../../support/anyText';

/** Some fields, each under one of its names. */
const headers = fc
  .uniqueArray(fc.constantFrom(...FIELD_KEYS), { minLength: 2, maxLength: 20 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) => {
        const { name, synonyms }: Field = FIELDS[key];
        return fc.record({
          key: fc.constant(key),
          header: fc.constantFrom(key, name.zh, name.en, ...synonyms),
        });
      }),
    ),
  );

/** Rows that stand above headers, none of which is one. */
const preamble = fc.array(
  fc.constantFrom<Grid[number]>(
    [],
    ['', ''],
    ['商品表'],
    ['Products of the store'],
    ['统计时间：2026-01-01'],
    ['Date', '2026-01-01'],
    ['店铺', 'Ningbo Co.', 3],
    ['说明：价格为美元'],
  ),
  { maxLength: 8 },
);

const columnsOf = (result: HeaderResult): Partial<Record<FieldKey, number>> => {
  const columns: Partial<Record<FieldKey, number>> = {};
  if (result.kind === 'found') {
    for (const { field, column } of result.columns) if (field !== null) columns[field] = column;
  }
  return columns;
};

const FULL_WIDTH = 0xfee0;
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH));

const WAYS: [string, (text: string) => string][] = [
  ['upper case', (text) => text.toUpperCase()],
  ['lower case', (text) => text.toLowerCase()],
  ['full width', toFullWidth],
  ['spaces around', (text) => `  ${text}\t`],
  ['more spaces', (text) => text.replace(/ /g, '   ').replace(/(?<=\p{Script=Han})/gu, ' ')],
  ['line breaks', (text) => text.replace(/ /g, '\n')],
  ['snake case', (text) => text.replace(/ /g, '_')],
  ['an obligatory mark', (text) => `*${text}`],
];

test('rows above the header change only where it is', () => {
  fc.assert(
    fc.property(headers, preamble, (named, above) => {
      const row = named.map(({ header }) => header);
      const result = findHeader([...above, row]);
      expect(result).toMatchObject({ kind: 'found', headerRow: above.length + 1 });
      expect(columnsOf(result)).toEqual(
        Object.fromEntries(named.map(({ key }, column) => [key, column])),
      );
    }),
  );
});

test('the order of the columns changes only where they are', () => {
  const shuffled = headers.chain((named) =>
    fc.shuffledSubarray(named, { minLength: named.length }),
  );
  fc.assert(
    fc.property(shuffled, (named) => {
      const columns = columnsOf(findHeader([named.map(({ header }) => header)]));
      expect(columns).toEqual(Object.fromEntries(named.map(({ key }, column) => [key, column])));
    }),
  );
});

describe.each(WAYS)('writing headers in %s changes nothing', (_, rewrite) => {
  test('of the vocabulary', () => {
    fc.assert(
      fc.property(headers, (named) => {
        const columns = columnsOf(findHeader([named.map(({ header }) => rewrite(header))]));
        expect(columns).toEqual(Object.fromEntries(named.map(({ key }, column) => [key, column])));
      }),
    );
  });

  test.each(GOLDEN_HEADERS)('of the $name', ({ grid, headerRow }) => {
    const rewritten = grid.map((row, index) =>
      index === headerRow - 1 ? row.map((cell) => rewrite(String(cell))) : row,
    );
    expect(columnsOf(findHeader(rewritten))).toEqual(columnsOf(findHeader(grid)));
  });
});

test.each(GOLDEN_HEADERS)(
  'any order of the columns of the $name maps the same headers',
  (golden) => {
    const rows = golden.grid.slice(golden.headerRow - 1);
    const columns = [...rows[0]!.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (permuted) => {
        const grid = rows.map((row) => permuted.map((column) => row[column] ?? ''));
        expect(fieldsOf(findHeader(grid))).toEqual(golden.fields);
      }),
    );
  },
);

test('no grid makes it fail, and no field has two columns', () => {
  const cell = fc.oneof(
    fc.string(),
    anyText(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('价格', 'Price', '产品ID', '标题', 'before.price', '(', '】', '*'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), (grid) => {
      const result = findHeader(grid);
      if (result.kind !== 'found') return;
      const held = result.columns.flatMap(({ field }) => (field === null ? [] : [field]));
      expect(new Set(held).size).toBe(held.length);
      expect([...held, ...result.absent].sort()).toEqual([...FIELD_KEYS].sort());
    }),
  );
});
