import {
  CERTIFICATE_STATUSES,
  countedRows,
  overviewOf,
} from '../../../src/taskpane/model/overview';
import { settlingFields } from '../../../src/report';
import { filterProblems, ignoringOf, indexProblems } from '../../../src/taskpane/model/problems';
import { finish, sampleCheck } from '../sampleCheck';

const check = sampleCheck(300);

test('pools and problems carry the numbers of the summary', () => {
  const { verdict } = check;
  const overview = overviewOf(check);
  expect(overview.pools.map(({ pool }) => pool)).toEqual(verdict.pools);
  for (const line of overview.pools) {
    const { pool, rest, ...counts } = line;
    expect(rest).toBe(verdict.size - line.in - line.out - line.unknown);
    expect(counts).toEqual(verdict.summary.pools[pool.id]);
  }
  const rows = overview.problems.map((line) => line.rows);
  expect(rows).toEqual([...rows].sort((a, b) => b - a));
  const kinds = Object.values(verdict.summary.findings).filter((count) => count > 0).length;
  expect(overview.problems.length + overview.moreProblems).toBe(kinds);
});

test('a rule that is ignored everywhere is no top problem', () => {
  const first = overviewOf(check).problems[0]!.rule.id;
  const { problems } = overviewOf(check, [{ rule: first, reason: 'x' }]);
  expect(problems.some(({ rule }) => rule.id === first)).toBe(false);
});

test('problems are counted as the list counts them, also where some are ignored', () => {
  const { verdict, catalogue } = check;
  const index = finish(indexProblems(verdict));
  const [number = 0] = verdict.broken(0);
  const rule = verdict.governance[number]!.id;
  const ignored = [
    { rule, productId: catalogue.columns.productId!.values[0]!, reason: 'x' },
    { rule: verdict.governance[verdict.broken(1)[0]!]!.id, reason: 'y' },
  ];
  for (const some of [[], ignored]) {
    const ignoring = ignoringOf(some, catalogue);
    const { counts } = finish(filterProblems({ index, catalogue, ignoring, filter: {} }));
    expect(counts).toMatchObject(overviewOf(check, some).counts);
  }
});

test('markets that ask for certificates are listed with all of their products', () => {
  const { verdict } = check;
  const { certificates } = overviewOf(check);
  expect(certificates.length).toBeGreaterThan(1);
  for (const { market, total } of certificates) {
    const counts = Object.values(verdict.summary.certificatesByMarket[market]!);
    expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
  }
});

test('as many rows are shown for each status of a market as its line counts', () => {
  const { verdict } = check;
  const { certificates, duties } = overviewOf(check);
  expect(duties.length).toBeGreaterThan(0);
  for (const [kind, lines] of Object.entries({ certificates, duties })) {
    for (const { market, counts } of lines) {
      const rows = CERTIFICATE_STATUSES.map((is) =>
        countedRows(verdict, { kind: kind as 'duties', market, is }),
      );
      const expected = CERTIFICATE_STATUSES.map((status) => counts[status]);
      expect([market, ...rows.map(({ length }) => length)]).toEqual([market, ...expected]);
    }
  }
});

test('columns that would settle something carry the rules that wait for them too', () => {
  const few = sampleCheck(200, ['productId', 'title', 'category', 'price', 'moq']);
  const { summary } = few.verdict;
  const settling = settlingFields(summary);
  expect(summary.settling.length).toBeGreaterThan(0);
  expect(settling.slice(0, summary.settling.length)).toMatchObject(summary.settling);
  for (const { rule, absent } of summary.uncheckable) {
    for (const field of absent) {
      expect(settling.find((each) => each.field === field)?.rules).toContain(rule);
    }
  }
});
