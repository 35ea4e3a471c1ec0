import { createEvaluator } from '../../../src/evaluator';
import { buildCatalogue } from '../../../src/catalogue';
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

test('of rows that are told apart by their models it is unknown whether they are copies', () => {
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
