import { buildCatalogue } from '../../../src/catalogue';
import { createEvaluator, type Verdict } from '../../../src/evaluator';
import { gridOf } from '../../support/layouts';
import { book, TODAY, type Cells } from '../support/sheets';

function judge(rows: readonly Cells[], asOf = TODAY): Verdict {
  const { grid, layout } = gridOf(rows);
  return createEvaluator(book, { asOf }).evaluate(buildCatalogue(grid, layout));
}

const HOT: Cells = {
  category: 'Kitchen',
  exposure: 9000,
  visitors: 900,
  inquiries: 50,
  payingBuyers: 9,
};

/** By the model of the growth score, where one cell decides. */
const judgeGrowth = (rows: readonly Cells[]): Verdict => judge(rows, '2023-06-01');

test('tiers that say otherwise than the verdict are counted and listed; unknown says nothing', () => {
  const verdict = judgeGrowth([
    { growthScore: 90, tier: '优品' },
    { growthScore: 90, tier: '潜力优品' },
    { growthScore: 50, tier: '爆品' },
    { growthScore: 50, tier: '普通品' },
    { growthScore: '', tier: '优品' },
    { growthScore: 50, tier: '' },
  ]);
  expect(verdict.summary.platform).toEqual({
    compared: 4,
    premiumThere: [2],
    premiumHere: [1],
  });
  const words = Array.from({ length: verdict.size }, (_, row) => verdict.explain(row).platform);
  expect(words.map((word) => word?.differs)).toEqual([false, true, true, false, false, undefined]);
  const tiers = Array.from({ length: verdict.size }, (_, row) => verdict.status(row).tier);
  expect(tiers).toEqual([undefined, 'potential', 'hot', undefined, 'premium', undefined]);
  expect(judgeGrowth([{ growthScore: 90 }]).summary.platform).toBeUndefined();
});

describe('a figure that the platform gives', () => {
  const gapOf = (cells: Cells) =>
    judge([{ ...HOT, ...cells }])
      .explain(0)
      .pools.find(({ pool }) => pool.id === 'hot')!.conditions;
  const condition = (id: string, cells: Cells) => gapOf(cells).find(({ rule }) => rule.id === id)!;

  it('is what an unmet condition is measured against', () => {
    const result = condition('hot.visitors', { visitors: 12, targetVisitors: 40 });
    expect(result).toMatchObject({
      status: 'unmet',
      actual: 12,
      needed: 40,
      source: 'platform',
      targets: { visitors: 40 },
    });
  });

  it('takes the place of ours for its own measure in a condition of several', () => {
    const cells = { inquiries: 1, payingBuyers: 0 };
    const both = condition('hot.demand', { ...cells, targetInquiries: 2, targetPayingBuyers: 1 });
    expect(both).toMatchObject({ needed: 2, targets: { inquiries: 2, payingBuyers: 1 } });
    const one = condition('hot.demand', { ...cells, targetPayingBuyers: 1 });
    expect(one).toMatchObject({ needed: 10, targets: { payingBuyers: 1 } });
    expect(one.source).not.toBe('platform');
  });

  it('says nothing once it is reached, and nothing of conditions that are met', () => {
    const reached = condition('hot.visitors', { visitors: 12, targetVisitors: 12 });
    expect(reached).toMatchObject({ status: 'unmet', needed: 120 });
    expect(reached.targets).toBeUndefined();
    expect(condition('hot.visitors', { targetVisitors: 5000 }).targets).toBeUndefined();
  });

  it('changes no verdict, and is shown beside it', () => {
    const verdict = judge([{ ...HOT, targetVisitors: 5000, targetInquiryRate: '2%' }]);
    expect(verdict.premium(0)).toBe('yes');
    expect(verdict.explain(0).platform).toEqual({
      targets: [
        { field: 'targetVisitors', target: 5000, value: 'visitors' },
        { field: 'targetInquiryRate', target: 0.02 },
      ],
      differs: false,
    });
  });
});
