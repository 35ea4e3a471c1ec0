import { createEvaluator } from '../../../src/evaluator';
import { buildCatalogue } from '../../../src/catalogue';
import { WordList } from '../../../src/evaluator/text/wordList';
import { gridOf } from '../../support/layouts';
import { book, TODAY } from '../support/sheets';

/** The rules that ask of the whole sheet whether a title recurs, and nothing that else would read titles. */
const rules = book.rules.filter(
  ({ test: asked }) => 'value' in asked && asked.value === 'catalogue.duplicates',
);
const kept = new Set(rules.map(({ id }) => id));
const duplicatesOnly = {
  ...book,
  rules,
  pools: book.pools.map((pool) => ({ ...pool, conditions: [] })),
  governance: book.governance.map((item) => ({
    ...item,
    rules: item.rules.filter((id) => kept.has(id)),
  })),
  certificates: { ...book.certificates, requirements: [] },
};

test('a book that asks of titles only whether they recur finds those that do', () => {
  expect(rules).toHaveLength(1);
  const { grid, layout } = gridOf([
    { title: 'Solar garden lamp', category: 'Lighting' },
    { title: 'Steel water bottle', category: 'Lighting' },
    { title: 'Lamp garden, SOLAR', category: 'Lighting' },
    { title: 'Solar garden lamp', category: 'Toys' },
    { title: '', category: 'Lighting' },
    { title: '', category: 'Lighting' },
  ]);
  const verdict = createEvaluator(duplicatesOnly, { asOf: TODAY }).evaluate(
    buildCatalogue(grid, layout),
  );
  expect([0, 1, 2, 3, 4, 5].map((row) => verdict.broken(row).length)).toEqual([1, 0, 1, 0, 0, 0]);
});

test('words that share one of their two hashes are different words', () => {
  const titleOf = (number: string): string => `Solar garden lamp ${number}`;
  const [words, others] = [new WordList(), new WordList()];
  words.read(titleOf('89724'));
  others.read(titleOf('350300'));
  expect(words.hashes.slice(0, words.count)).toEqual(others.hashes.slice(0, others.count));
  const { grid, layout } = gridOf(['89724', '350300'].map((n) => ({ title: titleOf(n) })));
  const verdict = createEvaluator(duplicatesOnly, { asOf: TODAY }).evaluate(
    buildCatalogue(grid, layout),
  );
  expect([0, 1].map((row) => verdict.broken(row).length)).toEqual([0, 0]);
});

test('of rows that differ by their models it is unknown whether they are copies', () => {
  const mixer = { title: 'Single Handle Basin Mixer', category: 'Faucets' };
  const { grid, layout } = gridOf([
    { ...mixer, model: 'BM-1' },
    { ...mixer, model: 'BM-2' },
    { ...mixer, model: 'BM-2' },
    { ...mixer, category: 'Taps', model: 'BM-3' },
    { ...mixer, category: 'Taps', model: 'BM-4' },
  ]);
  const verdict = createEvaluator(duplicatesOnly, { asOf: TODAY }).evaluate(
    buildCatalogue(grid, layout),
  );
  expect([0, 1, 2, 3, 4].map((row) => verdict.broken(row).length)).toEqual([0, 1, 1, 0, 0]);
});

test('titles that most rows share name families of products, unless each row has an id of its own', () => {
  const rows = Array.from({ length: 24 }, (_, row) => ({
    title: row < 20 ? `Exercise book ${row % 2 === 0 ? 'red' : 'blue'}` : `Reader ${row}`,
    category: 'Books',
  }));
  const copies = (of: readonly Record<string, string>[]): number => {
    const { grid, layout } = gridOf(of);
    const verdict = createEvaluator(duplicatesOnly, { asOf: TODAY }).evaluate(
      buildCatalogue(grid, layout),
    );
    return of.filter((_, row) => verdict.broken(row).length > 0).length;
  };
  expect(copies(rows)).toBe(0);
  expect(copies(rows.slice(0, 19))).toBe(19);
  expect(copies(rows.map((row, at) => ({ ...row, productId: `16000000000${at + 10}` })))).toBe(20);
});
