import { buildCatalogue, type RawCell } from '../../../src/catalogue';
import { createEvaluator } from '../../../src/evaluator';
import { gridOf } from '../../support/layouts';
import { book, TODAY } from '../support/sheets';

/** Rows, counted from 0, whose price is an outlier among those of eight cups and a jug. */
function outliersAmong(...prices: readonly RawCell[]): number[] {
  const cups = [4, 4.2, 4.4, 4.6, '4.2-4.8', 4.8, 5, 5.2];
  const rows = [...prices, ...cups].map((price, row) => ({
    productId: String(1600000000000 + row),
    category: 'Cups',
    price,
  }));
  const { grid, layout } = gridOf([...rows, { productId: '1', category: 'Jugs', price: 3 }]);
  const verdict = createEvaluator(book, { asOf: TODAY }).evaluate(buildCatalogue(grid, layout));
  return prices.flatMap((_, row) =>
    verdict.findings(row).some(({ rule }) => rule.id === 'price_outlier') ? [row] : [],
  );
}

test('either end of a price may be far from its category', () => {
  expect(outliersAmong('4.2-5', '4.5-50', '0.4-5', 50, 4.9)).toEqual([1, 2, 3]);
});

test('of a listing the highest price counts for each of its rows, as the lowest does', () => {
  const rows = [4.5, 48, ...[4, 4.2, 4.4, 4.6, 4.8, 5, 5.2, 4.3]].map((price, row) => ({
    productId: row < 2 ? '1600000000001' : String(1600000000002 + row),
    title: row < 2 ? 'Steel Cup with Lid' : `Cup number ${row}`,
    category: 'Cups',
    model: `M${row}`,
    price,
  }));
  const jug = { productId: '1', title: 'Jug', category: 'Jugs', model: 'J', price: 3 };
  const { grid, layout } = gridOf([...rows, jug]);
  const verdict = createEvaluator(book, { asOf: TODAY }).evaluate(buildCatalogue(grid, layout));
  const isOutlier = (row: number): boolean =>
    verdict.findings(row).some(({ rule }) => rule.id === 'price_outlier');
  expect([0, 1, 2, 3].map(isOutlier)).toEqual([true, true, false, false]);
});
