import {
  checkRecord,
  movedLately,
  movedSince,
  movedText,
  planOf,
  planSteps,
  planText,
  withRecord,
  type CheckRecord,
} from '../../../src/report';
import { progressOf } from '../../../src/report/history/progressOf';
import { checkOf, sampleCheck } from '../../taskpane/sampleCheck';

const check = sampleCheck(150);
const { verdict, catalogue } = check;
const plan = planOf({ verdict, catalogue, most: 10 });

test('a plan lists products that become premium by its steps alone, the fewest edits first, then the most exposure', () => {
  expect(plan.gains).toHaveLength(10);
  for (const item of plan.gains) {
    const gap = verdict.gap(item.index)!;
    expect(verdict.premium(item.index)).not.toBe('yes');
    expect([gap.unmet, gap.unknown]).toEqual([item.edits, 0]);
    expect(planSteps(verdict, item, 'en')).toHaveLength(item.edits);
  }
  const exposure = catalogue.columns.exposure!;
  const order = plan.gains.map(({ index, edits }) => [edits, -(exposure.values[index]! || 0)]);
  expect(order).toEqual([...order].sort(([a, b], [c, d]) => a! - c! || b! - d!));
});

test('a check that moved nothing says unchanged, not a number', () => {
  const today = checkRecord(verdict);
  const [said] = movedText(movedSince({ ...today, date: '2020-01-01' }, verdict), 'en');
  expect(said).toBe('Since 2020-01-01: premium unchanged');
});

test('steps name a cell of the checked sheet without its sheet, another with it', () => {
  const item = plan.gains.find(({ edits }) => edits > 0)!;
  const place = planSteps(verdict, item, 'en')[0]!.condition.place!;
  const cell = `${place.column}${place.row}]`;
  const said = (checked?: string) => planSteps(verdict, item, 'en', checked)[0]!.what;
  expect(said(place.sheet)).toContain(`[${cell}`);
  expect(said('another')).toContain(`!${cell}`);
  expect(said()).toContain(`!${cell}`);
});

test('a listing of several SKUs is one product; a SKU is one more for what it alone breaks', () => {
  const title = 'Steel bottle 500 ml WhatsApp: +86 13800001111';
  const { verdict, catalogue } = checkOf([
    ['产品ID', '产品标题', '类目', 'SKU', '价格（USD）', '起订量', '库存'],
    ['1600000000017', title, '保温杯', 'red', 3.4, 10, 90],
    ['', '', '', 'blue', 4.2, '', 55],
    ['', '', '', 'green', 0, '', 55],
    ['1600000000024', title, '保温杯', '', 5.4, 12, 80],
  ]);
  expect(catalogue.listing).toEqual(Int32Array.of(0, 0, 0, 3));
  const { blocked, blockers } = planOf({ verdict, catalogue });
  expect(blockers.map(({ index }) => index).sort()).toEqual([0, 2, 3]);
  expect(blocked).toBe(3);
  // Of the rows of one person alone, the first, whose cell the title is in, may be another's.
  const ownOf = (row: number) =>
    planOf({ verdict, catalogue, isWanted: (index) => index === row }).blockers;
  expect([1, 2].map((row) => ownOf(row).map(({ index }) => index))).toEqual([[], [2]]);
});

test('a plan without gains says whether blockers follow', () => {
  const blockers = [{}];
  expect(planText({ gains: [], blockers }, 'en')).toMatch(/fix these blockers first$/);
  expect(planText({ gains: [], blockers: [] }, 'en')).toBe(
    'No product becomes premium by a few edits.',
  );
});

test('no product that is left out is nearer than those of the plan', () => {
  const listed = new Set(plan.gains.map(({ index }) => index));
  const most = Math.max(...plan.gains.map(({ edits }) => edits));
  let reachable = 0;
  for (let index = 0; index < verdict.size; index++) {
    const near = verdict.nearest(index);
    if (near === undefined || near.unmet === 0 || near.unknown > 0 || !near.reachable) continue;
    reachable++;
    if (!listed.has(index)) expect(near.unmet).toBeGreaterThanOrEqual(most);
  }
  expect(plan.reachable).toBe(reachable);
});

test('blockers are counted for every product that has some, and what is ignored is none', () => {
  const rules = verdict.governance.filter(({ severity }) => severity === 'blocker');
  const ignored = rules.map(({ id: ruleId }) => ({ ruleId, reason: 'x' }));
  expect(plan.blocked).toBeGreaterThan(0);
  expect(planOf({ verdict, catalogue, ignored })).toMatchObject({ blockers: [], blocked: 0 });
});

test('a check is set beside the last of an earlier day', () => {
  const today = checkRecord(verdict);
  const former = { ...today, date: '2026-11-16', premium: today.premium - 12, findings: {} };
  const records = withRecord(withRecord([today], former), { ...former, premium: 0 });
  const findings = Object.values(verdict.summary.findings).reduce((sum, n) => sum + n, 0);
  const moved = movedLately(records, verdict)!;
  expect(moved).toMatchObject({ since: '2026-11-16', fewer: 0, more: findings });
  expect(moved.premium).toBe(today.premium);
  expect(moved.isToday).toBeUndefined();
});

test('on the first day a check is set beside the first of all, and says so', () => {
  const last = checkRecord(verdict);
  const pool = verdict.pools.find(({ id }) => (last.pools[id] ?? 0) > 0)!;
  const pools = { ...last.pools, [pool.id]: last.pools[pool.id]! - 1 };
  const first = { ...last, pools, premium: last.premium - 12 };
  expect(movedLately([], verdict)).toBeUndefined();
  expect(movedLately([last], verdict)).toBeUndefined();
  const records = [{ ...last, premium: 1 }, last].reduce(withRecord, [first]);
  expect(records).toEqual([first, last]);
  const moved = movedLately(records, verdict)!;
  expect(movedText(moved, 'zh')[0]).toBe('比今天第一次检查：优品 +12');
  expect(movedText(moved, 'en')).toEqual([
    'Since today’s first check: premium +12',
    `${pool.name.en} +1`,
    'problems unchanged',
  ]);
});

test('of an earlier day the last record alone is kept, and days stay in order', () => {
  const record = checkRecord(verdict);
  const day = (date: string, rows: number) => ({ ...record, date, rows });
  const days = [day('2026-11-16', 1), day('2026-11-16', 2), day('2026-11-18', 3)];
  const records = [...days, day('2026-11-17', 4)].reduce<CheckRecord[]>(withRecord, []);
  expect(records.map(({ rows }) => rows)).toEqual([2, 4, 3]);
});

test('two states of a sheet are matched by product ID', () => {
  const some = sampleCheck(100);
  const same = progressOf(some, some);
  expect(same).toMatchObject({ gains: [], losses: [], solved: 0, added: 0, onlyBefore: 0 });
  expect(same.matched).toBeGreaterThan(50);
  const grown = progressOf(some, check);
  expect(grown.onlyAfter).toBeGreaterThan(0);
  expect(grown.matched + grown.onlyAfter).toBe(
    new Set(catalogue.columns.productId!.values.filter((id) => id !== '')).size,
  );
});
