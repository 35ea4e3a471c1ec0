import fc from 'fast-check';
import { RE2JS } from 're2js';
import { buildCatalogue, CELL, type Catalogue } from '../../src/catalogue';
import { MET, UNKNOWN, UNMET } from '../../src/evaluator/kleene';
import { createFrame } from '../../src/evaluator/frame/frame';
import { titleTest } from '../../src/evaluator/program/titleTest';
import { WordList } from '../../src/evaluator/text/wordList';
import { compilePattern } from '../../src/rulebook';
import { anyText } from '../support/anyText';

const PATTERNS = [
  '(https?://|\\bwww\\.|[a-z0-9._-]+@[a-z0-9-]+\\.[a-z]{2,}|微信|加\\s*QQ)',
  '微信',
  '[^ -~]',
  ':',
  ':|led',
  '\\d{3}',
  '[a-z]+\\.',
  '^$',
  ' $',
  '[^a-z]{3}',
];

const pieces = [
  'led',
  'LED ',
  'www.',
  'a@b.co',
  '微信',
  '加 QQ',
  '；',
  ':',
  '. ',
  '-',
  'é',
  '\x7f',
  '\t',
  '１２３',
];
const title = fc.oneof(
  fc
    .array(fc.constantFrom(...pieces, ' ', '7', '\n', '!'), { maxLength: 6 })
    .map((all) => all.join('')),
  anyText({ maxLength: 10 }),
);

const catalogueOf = (titles: readonly string[]): Catalogue =>
  buildCatalogue(
    titles.map((each, row) => [row + 1, each]),
    { firstRow: 0, columns: { productId: 0, title: 1 } },
  );

/** What a test of titles says of some. */
function run(pattern: string, titles: readonly string[]): number[] {
  const catalogue = catalogueOf(titles);
  const frame = createFrame(catalogue, titles.length, []);
  frame.count = titles.length;
  const words = new WordList();
  catalogue.columns.title!.values.forEach((each, row) => {
    words.read(each);
    frame.texts.marks[row] = words.marks;
  });
  const out = new Uint8Array(titles.length);
  titleTest(compilePattern(pattern, true)).run(frame, out, 0);
  return [...out];
}

describe('a test of titles', () => {
  test('finds what the pattern finds in each', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATTERNS),
        // A column without any title counts as absent.
        fc
          .array(title, { minLength: 1, maxLength: 20 })
          .filter((all) => all.some((each) => /\S/.test(each))),
        (pattern, titles) => {
          const alone = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
          const read = catalogueOf(titles).columns.title!;
          const expected = titles.map((_, row) =>
            read.state[row] !== CELL.ok ? UNKNOWN : alone.test(read.values[row]!) ? MET : UNMET,
          );
          expect(run(pattern, titles)).toEqual(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['www. in it', 'see www.shop.com', MET],
    ['微信 in it', '蓝牙耳机 微信同号', MET],
    ['neither', 'Bluetooth headset, 2 pcs.', UNMET],
    ['nothing', '', UNKNOWN],
  ])('tells a title with %s', (_, text, truth) => {
    expect(run(PATTERNS[0]!, [text])).toEqual([truth]);
  });
});
