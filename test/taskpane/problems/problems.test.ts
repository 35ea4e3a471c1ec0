import { MARKET_KEYS } from '../../../src/fields';
import {
  filterProblems,
  groupProblems as groupInSlices,
  ignoringOf,
  indexProblems,
  ListItems,
  neighbour,
  problemText,
  withIgnored,
  withoutIgnored,
  type GroupBy,
  type ProblemFilter,
  type SortBy,
} from '../../../src/taskpane/model/problems';
import type { Ignored } from '../../../src/excel/rules/sections';
import { cellText, findingText, URGENCIES } from '../../../src/report';
import { finish, sampleCheck } from '../sampleCheck';

const check = sampleCheck(240);
const { verdict, catalogue } = check;
const index = finish(indexProblems(verdict));

const shownBy = (filter: ProblemFilter, ignored: readonly Ignored[] = []): Int32Array =>
  finish(filterProblems({ index, catalogue, ignoring: ignoringOf(ignored, catalogue), filter }))
    .shown;

const groupProblems = (
  given: typeof index,
  shown: Int32Array,
  groupBy: GroupBy,
  sort: SortBy = 'moves',
) => finish(groupInSlices(given, shown, { groupBy, sort, catalogue }));

const kindAt = (number: number) => index.kinds[index.kindOf[number]!]!;

test('every finding of every row is a problem, once', () => {
  const found: string[] = [];
  for (let number = 0; number < index.size; number++) {
    const { rule, pool } = kindAt(number);
    if (pool === undefined) found.push(`${index.rows[number]!} ${rule.id}`);
  }
  const expected: string[] = [];
  for (let row = 0; row < verdict.size; row++) {
    for (const { rule } of verdict.explain(row).findings) expected.push(`${row} ${rule.id}`);
  }
  expect(expected.length).toBeGreaterThan(100);
  expect(found.sort()).toEqual(expected.sort());
});

test('a pool has as many problems of one step as the summary tells', () => {
  const steps = new Map<string, number>();
  for (let number = 0; number < index.size; number++) {
    const { pool } = kindAt(number);
    if (pool) steps.set(pool.id, (steps.get(pool.id) ?? 0) + 1);
  }
  const totals = verdict.pools.map(({ id }) => [id, verdict.summary.pools[id]!.oneStep] as const);
  expect(totals.some(([, count]) => count > 0)).toBe(true);
  for (const [id, count] of totals) expect([id, steps.get(id) ?? 0]).toEqual([id, count]);
});

test('a problem is worded as the report words it', () => {
  for (let number = 0; number < index.size; number++) {
    const { rule, pool } = kindAt(number);
    if (pool) continue;
    const explanation = verdict.explain(index.rows[number]!);
    const finding = explanation.findings.find((each) => each.rule === rule)!;
    expect(problemText(explanation, kindAt(number), 'zh')).toBe(findingText(finding, 'zh'));
  }
});

describe('filters', () => {
  test('urgencies share out all problems, and each is counted whichever is shown', () => {
    const parts = URGENCIES.map((urgency) => shownBy({ urgency }));
    expect(parts.reduce((sum, { length }) => sum + length, 0)).toBe(index.size);
    parts.forEach((part, at) => {
      expect([...part].every((number) => kindAt(number).urgency === URGENCIES[at])).toBe(true);
    });
    const filter = { urgency: 'blocker' } as const;
    const ignoring = ignoringOf([], catalogue);
    const { counts } = finish(filterProblems({ index, catalogue, ignoring, filter }));
    expect(URGENCIES.map((urgency) => counts[urgency])).toEqual(parts.map(({ length }) => length));
  });

  test('products that are one step from a pool are as many as the overview counts, and no others', () => {
    for (const { id } of verdict.pools) {
      const found = shownBy({ pool: id, urgency: 'gain' });
      expect(found).toHaveLength(verdict.summary.pools[id]!.oneStep);
      expect([...found].every((number) => kindAt(number).pool?.id === id)).toBe(true);
    }
  });

  test('the products of one person are shown alone', () => {
    const owner = cellText(catalogue, 'owner', 0);
    const found = shownBy({ owner });
    const own = [...index.rows.keys()].filter(
      (number) => cellText(catalogue, 'owner', index.rows[number]!) === owner,
    );
    expect(found.length).toBeLessThan(index.size);
    expect([...found]).toEqual(own);
  });

  test('a field, a market and a text let through what has them and nothing else', () => {
    const fields = shownBy({ field: 'title' });
    expect(fields.length).toBeGreaterThan(0);
    expect([...fields].every((number) => kindAt(number).rule.fields[0] === 'title')).toBe(true);

    const markets = catalogue.columns.markets!;
    for (const market of MARKET_KEYS) {
      const aimed = (row: number): boolean =>
        markets.entries[markets.codes[row]!]?.includes(market) ?? false;
      const expected = [...index.rows.keys()].filter((number) => aimed(index.rows[number]!));
      expect([...shownBy({ market })]).toEqual(expected);
    }

    const id = catalogue.columns.productId!.values[7]!;
    const found = shownBy({ text: ` ${id} ` });
    expect(found.length).toBeGreaterThan(0);
    expect(
      [...found].every((n) => catalogue.columns.productId!.values[index.rows[n]!] === id),
    ).toBe(true);
  });

  test('text is found whatever its case and width', () => {
    const plain = shownBy({ text: 'title_length' });
    expect(plain.length).toBeGreaterThan(0);
    expect(shownBy({ text: 'ＴＩＴＬＥ_ＬＥＮＧＴＨ' })).toEqual(plain);
  });

  test('a pool lets through products that are nearest to it', () => {
    const pool = verdict.pools.find(({ id }) => verdict.summary.pools[id]!.oneStep > 0)!;
    const found = shownBy({ pool: pool.id });
    expect(found.length).toBeGreaterThan(0);
    for (const number of found) {
      expect(verdict.nearest(index.rows[number]!)?.pool.id).toBe(pool.id);
    }
  });
});

describe('ignored', () => {
  const { rule } = kindAt(0);
  const row = index.rows[0]!;
  const productId = catalogue.columns.productId!.values[row]!;
  const everywhere: Ignored = { rule: rule.id, reason: 'sold out' };
  const once: Ignored = { rule: rule.id, productId, reason: 'agreed' };

  test('a rule, or one finding, leaves the list and is among the ignored ones', () => {
    for (const entry of [everywhere, once]) {
      const left = shownBy({}, [entry]);
      const gone = shownBy({ ignored: true }, [entry]);
      expect(gone.length).toBeGreaterThan(0);
      expect([...left, ...gone].sort((a, b) => a - b)).toEqual([...index.rows.keys()]);
      for (const number of gone) {
        expect(kindAt(number).rule.id).toBe(rule.id);
        if (entry === once) {
          expect(catalogue.columns.productId!.values[index.rows[number]!]).toBe(productId);
        }
      }
    }
  });

  test('ignoring twice keeps the last reason; restoring takes out that entry alone', () => {
    const twice = withIgnored(withIgnored([everywhere], once), { ...once, reason: 'again' });
    expect(twice).toEqual([everywhere, { ...once, reason: 'again' }]);
    expect(withoutIgnored(twice, once)).toEqual([everywhere]);
    expect(shownBy({}, withoutIgnored([once], once))).toEqual(shownBy({}));
  });
});

describe('groups', () => {
  const all = shownBy({});

  test.each(['rule', 'row', 'owner', 'category'] as const)(
    'by %s hold every problem once',
    (groupBy) => {
      const { groups, order } = groupProblems(index, all, groupBy);
      expect([...order].sort((a, b) => a - b)).toEqual([...all]);
      const counted = groups.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(all.length);
      for (const { start, count, kinds, row, part } of groups) {
        for (const number of order.subarray(start, start + count)) {
          if (groupBy === 'rule') expect(kinds).toContain(index.kindOf[number]);
          else if (groupBy === 'row') expect(index.rows[number]).toBe(row);
          else expect(cellText(catalogue, groupBy, index.rows[number]!)).toBe(part);
        }
      }
    },
  );

  test('what moves most products into a pool comes first', () => {
    const { groups } = groupProblems(index, all, 'rule', 'moves');
    const moves = groups.map((group) => group.moves);
    expect(moves[0]).toBeGreaterThan(0);
    expect(moves).toEqual([...moves].sort((a, b) => b - a));
  });

  test('by severity the worst come first, by count the most', () => {
    const severities = groupProblems(index, all, 'rule', 'severity').groups.map(({ urgency }) =>
      URGENCIES.indexOf(urgency),
    );
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
    const counts = groupProblems(index, all, 'rule', 'count').groups.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('lines of the list: headings, and the problems of open groups beneath theirs', () => {
    const grouped = groupProblems(index, all, 'rule', 'moves');
    const open = new Set([grouped.groups[1]!.key, grouped.groups.at(-1)!.key]);
    const items = new ListItems(grouped, open);
    const lines = Array.from({ length: items.length }, (_, line) => items.at(line)!);
    const expected = grouped.groups.flatMap(({ key, start, count }, group) => [
      { kind: 'group', group },
      ...(open.has(key)
        ? [...grouped.order.subarray(start, start + count)].map((problem, place) => ({
            kind: 'problem',
            group,
            problem,
            place,
          }))
        : []),
    ]);
    expect(lines).toEqual(expected);
    expect(items.at(items.length)).toBeUndefined();
    grouped.groups.forEach((_, group) => {
      expect(items.at(items.lineOf(group))).toEqual({ kind: 'group', group });
    });
  });

  test('next goes through all problems in the order shown and round again; previous goes back', () => {
    const grouped = groupProblems(index, all, 'rule', 'severity');
    const seen: number[] = [];
    let current: number | undefined;
    for (let step = 0; step < all.length; step++) {
      current = neighbour(grouped, current, 1)!.problem;
      seen.push(current);
    }
    const { groups, order } = grouped;
    expect(seen).toEqual(
      groups.flatMap(({ start, count }) => [...order.subarray(start, start + count)]),
    );
    expect(neighbour(grouped, current, 1)!.problem).toBe(seen[0]);
    expect(neighbour(grouped, seen[0], -1)!.problem).toBe(seen.at(-1));
    expect(neighbour(grouped, seen[5], -1)!.problem).toBe(seen[4]);
    expect(neighbour(groupProblems(index, new Int32Array(0), 'rule', 'moves'), 3, 1)).toBe(
      undefined,
    );
  });
});
