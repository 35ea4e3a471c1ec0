import { overviewOf, settlingOf } from '../../../src/taskpane/model/overview';
import { surveyOf } from '../../../src/report';
import { finish, sampleCheck } from '../sampleCheck';

const check = sampleCheck(300);

test('pools and problems carry the numbers of the summary', () => {
  const { verdict } = check;
  const overview = overviewOf(verdict);
  expect(overview.pools.map(({ pool }) => pool)).toEqual(verdict.pools);
  for (const line of overview.pools) {
    const counts = { in: line.in, out: line.out, unknown: line.unknown, oneStep: line.oneStep };
    expect(counts).toEqual(verdict.summary.pools[line.pool.id]);
  }
  const rows = overview.problems.map((line) => line.rows);
  expect(rows).toEqual([...rows].sort((a, b) => b - a));
  const kinds = Object.values(verdict.summary.findings).filter((count) => count > 0).length;
  expect(overview.problems.length + overview.moreProblems).toBe(kinds);
});

test('a rule that is ignored everywhere is no top problem', () => {
  const first = overviewOf(check.verdict).problems[0]!.rule.id;
  const { problems } = overviewOf(check.verdict, new Set([first]));
  expect(problems.some(({ rule }) => rule.id === first)).toBe(false);
});

test('markets that ask for certificates are told with all of their products', () => {
  const { verdict } = check;
  const { certificates } = overviewOf(verdict);
  expect(certificates.length).toBeGreaterThan(1);
  for (const { market, total } of certificates) {
    const counts = Object.values(verdict.summary.certificatesByMarket[market]!);
    expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
  }
});

test('columns that would settle something are those that the report tells', () => {
  const few = sampleCheck(200, ['productId', 'title', 'category', 'price', 'moq']);
  const settling = finish(settlingOf(few.verdict, few.catalogue));
  const survey = surveyOf(few.verdict, few.catalogue, 0).settling;
  expect(survey.length).toBeGreaterThan(0);
  const told = settling.filter(({ rows }) => rows > 0).map(({ field, rows }) => ({ field, rows }));
  expect(told.sort(byField)).toEqual([...survey].sort(byField));
  for (const { rule, absent } of few.verdict.summary.uncheckable) {
    for (const field of absent) {
      expect(settling.find((each) => each.field === field)?.rules).toContain(rule);
    }
  }
});

const byField = (a: { field: string }, b: { field: string }): number =>
  a.field < b.field ? -1 : 1;
