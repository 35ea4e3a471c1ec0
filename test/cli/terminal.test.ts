import fc from 'fast-check';
import { inChunks } from '../../src/cli/output/inChunks';
import { csvValue } from '../../src/cli/output/csvTexts';
import { bar } from '../../src/cli/terminal/bar';
import { tableLines } from '../../src/cli/terminal/table';
import { displayWidth, pad, truncate } from '../../src/cli/terminal/width';

test.each([
  ['abc', 3],
  ['优品', 4],
  ['（假定）', 8],
  ['e\u0301', 1],
  ['1,000 行', 8],
  ['█▌', 2],
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
  const row = 'x'.repeat(1000);
  let open = 0;
  const sizes: number[] = [];
  const told: number[] = [];
  await inChunks(
    Array.from({ length: 200 }, () => row),
    async (chunk) => {
      expect(++open).toBe(1);
      await new Promise(setImmediate);
      sizes.push(chunk.length);
      open--;
    },
    (done) => told.push(done),
  );
  expect(sizes).toEqual([66_000, 66_000, 66_000, 2000]);
  expect(told).toEqual([66, 132, 198]);
});
