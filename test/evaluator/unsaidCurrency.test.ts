import {
  buildCatalogue,
  findHeader,
  layoutOf,
  type Catalogue,
  type RawCell,
} from '../../src/catalogue';
import { createEvaluator, type Verdict } from '../../src/evaluator';
import { book, TODAY } from './support/sheets';

const ROWS = Array.from({ length: 18 }, (_, row): RawCell[] => [
  String(1601234567000 + row),
  `家用不锈钢真空保温杯水杯第${row}款`,
  row < 9 ? '水杯' : '保温壶',
  row === 0 ? 900 : 40 + (row % 5),
  '是',
  100,
  'US',
]);

function catalogueOf(price: string, columns = 7): Catalogue {
  const header = ['产品ID', '产品名称', '类目', price, '无忧退', '起订量', '目标国'];
  const grid = [header, ...ROWS].map((row) => row.slice(0, columns));
  const found = findHeader(grid);
  if (found.kind !== 'found') throw new Error('no header');
  return buildCatalogue(grid, layoutOf(found, { grid }));
}

const verdictOf = (catalogue: Catalogue): Verdict =>
  createEvaluator(book, { asOf: TODAY }).evaluate(catalogue);

/** What a row comes to that depends on what its price is in. */
function saidOf(verdict: Verdict, row: number): Record<string, unknown> {
  const { easyReturn, findings, undecided } = verdict.explain(row);
  const open = undecided.find(({ rule }) => rule.id === 'easy_return_limit');
  return {
    easyReturn,
    isOverLimit: findings.some(({ rule }) => rule.id === 'easy_return_limit'),
    settledBy: open?.missing.map(({ field, why }) => `${field} ${why}`),
    isOutlier: findings.some(({ rule }) => rule.id === 'price_outlier'),
  };
}

test('a sheet in Chinese that names no currency: amounts are unknown, prices are compared all the same', () => {
  const verdict = verdictOf(catalogueOf('价格'));
  const unknown = { easyReturn: 'unknown', isOverLimit: false, settledBy: ['currency absent'] };
  expect(saidOf(verdict, 0)).toEqual({ ...unknown, isOutlier: true });
  expect(saidOf(verdict, 1)).toEqual({ ...unknown, isOutlier: false });
});

test('once the header names it, they are known', () => {
  const verdict = verdictOf(catalogueOf('价格(USD)'));
  expect(saidOf(verdict, 0)).toMatchObject({ easyReturn: 'not', isOverLimit: true });
  const inYuan = verdictOf(catalogueOf('价格(元)'));
  expect(saidOf(inYuan, 0)).toMatchObject({ easyReturn: 'unknown', isOverLimit: false });
});
