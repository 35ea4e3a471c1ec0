import {
  buildCatalogue,
  compileLayout,
  findHeader,
  layoutOf,
  type Catalogue,
  type Grid,
  type Layout,
} from '../../src/catalogue';
import { createEvaluator } from '../../src/evaluator';
import { book, TODAY } from './support/sheets';

const HEADER = ['商品ID', '商品标题', '类目', '价格', '重量(kg)', '交期(天)', '品牌', '目标国'];
const FULL = [
  '1601234567890',
  'Stainless Steel Bottle for Camping',
  '水杯',
  3.5,
  0.3,
  7,
  'Amy',
  'US',
];
const ASKED = [
  ['商品标题', 'title_missing'],
  ['类目', 'category'],
  ['重量(kg)', 'logistics_incomplete'],
  ['交期(天)', 'lead_time_exist'],
  ['目标国', 'target_market_missing'],
] as const;

const gridOf = (rows: number, column: number, filled: number): Grid => [
  HEADER,
  ...Array.from({ length: rows }, (_, row) =>
    FULL.map((cell, at) => {
      if (at === 0) return String(1601234567000 + row);
      return at === column && row !== filled ? '' : cell;
    }),
  ),
];

function layoutFor(grid: Grid): Layout {
  const header = findHeader(grid, {});
  if (header.kind !== 'found') throw new Error('no header');
  return layoutOf(header, { grid });
}

const evaluator = createEvaluator(book, { asOf: TODAY });

function stateOf(catalogue: Catalogue, row: number, rule: string): string {
  const { findings, undecided } = evaluator.evaluate(catalogue).explain(row);
  if (findings.some((finding) => finding.rule.id === rule)) return 'broken';
  return undecided.some((one) => one.rule.id === rule) ? 'unknown' : 'fine';
}

describe.each(ASKED)('a column %s without a filled cell', (header, rule) => {
  const column = HEADER.indexOf(header);
  const empty = gridOf(4, column, -1);

  test('is as one that is not there', () => {
    const catalogue = buildCatalogue(empty, layoutFor(empty));
    expect(stateOf(catalogue, 2, rule)).toBe('unknown');
    const { summary } = evaluator.evaluate(catalogue);
    expect(summary.uncheckable.map((one) => one.rule.id)).toContain(rule);
  });

  test('is so for a row that is asked for alone', () => {
    const { buildRow, buildApart } = compileLayout(layoutFor(empty));
    expect(stateOf(buildRow(empty[2]!)!, 0, rule)).toBe('unknown');
    expect(stateOf(buildApart(empty.slice(1, 3)), 0, rule)).toBe('unknown');
  });

  test('lacks an entry in the other rows once one has it', () => {
    const some = gridOf(4, column, 3);
    const layout = layoutFor(some);
    expect(stateOf(buildCatalogue(some, layout), 1, rule)).toBe('broken');
    expect(stateOf(compileLayout(layout).buildRow(some[2]!)!, 0, rule)).toBe('broken');
    expect(stateOf(compileLayout(layout).buildRow(some[4]!)!, 0, rule)).toBe('fine');
  });
});

test('a sheet of one product tells nothing of its columns', () => {
  const grid = gridOf(1, HEADER.indexOf('类目'), -1);
  expect(stateOf(buildCatalogue(grid, layoutFor(grid)), 0, 'category')).toBe('broken');
});
