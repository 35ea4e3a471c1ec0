import fc from 'fast-check';
import { inChunks } from '../../src/cli/output/inChunks';
import { csvValue, jsonOf } from '../../src/report';
import { bar } from '../../src/cli/terminal/progress';
import { plainLine } from '../../src/cli/terminal/plainLine';
import type { OutStream } from '../../src/cli/io';
import { screenOn } from '../../src/cli/terminal/screen';
import { paint } from '../../src/cli/terminal/style';
import { displayWidth, pad, tableLines, truncate } from '../../src/cli/terminal/table';
import { anyText } from '../support/anyText';

test.each([
  ['abc', 3],
  ['优品', 4],
  ['（假定）', 8],
  ['e\u0301', 1],
  ['1,000 行', 8],
  ['█▌', 2],
  ['👨‍👩‍👧', 2],
  ['', 0],
])('%j takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ['abcdef', 4, 'abc…'],
  ['优品池', 5, '优品…'],
  ['优品池', 4, '优…'],
  ['优品', 4, '优品'],
])('%j cut to %d', (text, width, said) => {
  expect(truncate(text, width)).toBe(said);
});

test('a cut text never takes more than its width, a padded one never less', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
      expect(displayWidth(pad(text, width))).toBeGreaterThanOrEqual(width);
    }),
  );
});

test('columns of a table stand under one another', () => {
  expect(
    tableLines([
      ['品池', 'in', 'out'],
      ['x', '1,000', '3'],
    ]),
  ).toEqual(['品池     in  out', 'x     1,000    3']);
});

test.each([
  [0, ''],
  [0.0001, '▏'],
  [0.5, '█████'],
  [0.55, '█████▌'],
  [1, '██████████'],
  [7, '██████████'],
])('a bar of %d', (share, drawn) => {
  expect(bar(share, 10)).toBe(drawn);
});

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['=a,"b"', `"'=a,""b"""`],
])('%j in a CSV', (value, written) => {
  expect(csvValue(value)).toBe(written);
});

test('texts are written in chunks, each once the one before is taken', async () => {
  const row = 'x'.repeat(16_000);
  let open = 0;
  const sizes: number[] = [];
  const reports: number[] = [];
  await inChunks(
    Array.from({ length: 200 }, () => row),
    async (chunk) => {
      expect(++open).toBe(1);
      await new Promise(setImmediate);
      sizes.push(chunk.length);
      open--;
    },
    (done) => reports.push(done),
  );
  expect(sizes).toEqual([1_056_000, 1_056_000, 1_056_000, 32_000]);
  expect(reports).toEqual([66, 132, 198]);
});

describe('what a sheet says on a terminal', () => {
  test.each([
    ['a title of the window', 'a\u001b]0;x\u0007b', 'a ]0;x b'],
    ['a cleared screen', '\u001b[2Ja', ' [2Ja'],
    ['a link', '\u001b]8;;http://x\u001b\\', ' ]8;;http://x \\'],
    ['a turned direction', 'a\u202ecod.exe', 'a cod.exe'],
    ['another line', 'a\r\nb', 'a b'],
    ['a control of one byte', 'a\u009b2J', 'a 2J'],
    ['a style', '\u001b[31ma', ' [31ma'],
  ])('%s is a blank', (_, said, shown) => {
    expect(plainLine(said)).toBe(shown);
  });

  test('styles are those of the program alone, and end where a line is cut', async () => {
    let said = '';
    const terminal: OutStream = {
      isTTY: true,
      columns: 12,
      write: (chunk, done) => {
        said += String(chunk);
        done();
        return true;
      },
    };
    const lines = [paint('red', 'a\u001b[2Jb'), ['\u001b[32m', paint('bold', '0123456789'), 'x']];
    await screenOn(terminal, {}).show(lines, true);
    expect(said).toBe('\u001b[31ma [2Jb\u001b[0m\n [32m\u001b[1m012345…\u001b[0m\n');
    said = '';
    await screenOn(terminal, { NO_COLOR: '1' }).show([paint('red', '0123456789abc')]);
    expect(said).toBe('0123456789abc\n');
  });

  test('no control is left of any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(plainLine(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('what a sheet says in a report, which may go to a terminal', () => {
  const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[^\P{Cc}\t\r\n]/u;

  test('a CSV leaves out what a terminal obeys, and nothing else', () => {
    expect(csvValue('a\u202ecod.exe\u009b2J\u200f')).toBe('acod.exe2J');
    expect(csvValue('\u0627\u200d优\u2026')).toBe('\u0627\u200d优\u2026');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(csvValue(text)).not.toMatch(OBEYED);
      }),
    );
  });

  test('JSON escapes it, so that it comes back as it was', () => {
    expect(jsonOf('a\u202eb\u009b')).toBe('"a\\u202eb\\u009b"');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = jsonOf({ [text]: text }, 2);
        expect(json).not.toMatch(OBEYED);
        expect(JSON.parse(json)).toEqual({ [text]: text });
      }),
    );
  });
});

test.each(['=1+1', ' =1+1', '＝1+1', '\u200e=1+1', '\ufeff@x', '－1', '\u001b=1', '\t1'])(
  'a text such as %j is no formula in a CSV',
  (value) => {
    expect(csvValue(value)).toMatch(/^"?'/);
  },
);
