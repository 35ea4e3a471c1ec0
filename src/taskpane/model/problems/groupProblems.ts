import type { Slice } from '../../../excel/check/runSlices';
import { SEVERITIES } from '../../../report';
import type { GroupBy, ProblemGroup, ProblemGroups, ProblemIndex, SortBy } from './types';

const rankOf = ({ severity }: Pick<ProblemGroup, 'severity'>): number =>
  SEVERITIES.indexOf(severity);

type Compare = (a: ProblemGroup, b: ProblemGroup) => number;

const byMoves: Compare = (a, b) => b.moves - a.moves;
const bySeverity: Compare = (a, b) => rankOf(a) - rankOf(b);
const byCount: Compare = (a, b) => b.count - a.count;

/** What decides first, second and third; equal groups stay in the book's order. */
const ORDERS: Readonly<Record<SortBy, readonly Compare[]>> = {
  moves: [byMoves, bySeverity, byCount],
  severity: [bySeverity, byMoves, byCount],
  count: [byCount, bySeverity, byMoves],
};

const comparing =
  (sort: SortBy): Compare =>
  (a, b) =>
    ORDERS[sort].reduce((told, compare) => (told === 0 ? compare(a, b) : told), 0);

/** Problems and rows between two looks at the clock. */
const SLICE_PROBLEMS = 20_000;
const SLICE_ROWS = 1_000;

/**
 * Problems (as numbers, rows ascending) under headings: rules in a chosen order, or rows as they
 * stand; work in slices.
 */
export function* groupProblems(
  index: ProblemIndex,
  shown: Int32Array,
  groupBy: GroupBy,
  sort: SortBy,
): Generator<Slice, ProblemGroups> {
  if (groupBy === 'row') return yield* byRow(index, shown);
  return yield* byRule(index, shown, sort);
}

function* byRule(
  index: ProblemIndex,
  shown: Int32Array,
  sort: SortBy,
): Generator<Slice, ProblemGroups> {
  const total = shown.length;
  const counts = new Int32Array(index.kinds.length);
  for (let at = 0; at < total; at++) {
    if (at % SLICE_PROBLEMS === SLICE_PROBLEMS - 1) yield { done: at, total };
    counts[index.kindOf[shown[at]!]!]!++;
  }
  const starts = new Int32Array(index.kinds.length);
  for (let kind = 1; kind < counts.length; kind++) {
    starts[kind] = starts[kind - 1]! + counts[kind - 1]!;
  }
  const groups = index.kinds.map(({ rule, pool, severity }, kind): ProblemGroup => ({
    key: pool === undefined ? rule.id : `${pool.id} ${rule.id}`,
    kind,
    count: counts[kind]!,
    moves: pool === undefined ? 0 : counts[kind]!,
    severity,
    start: starts[kind]!,
  }));
  const order = new Int32Array(total);
  for (let at = 0; at < total; at++) {
    if (at % SLICE_PROBLEMS === SLICE_PROBLEMS - 1) yield { done: at, total };
    const number = shown[at]!;
    order[starts[index.kindOf[number]!]!++] = number;
  }
  const sorted = groups.filter(({ count }) => count > 0).sort(comparing(sort));
  const numbers = new Map(sorted.map(({ key }, number) => [key, number]));
  return { groups: sorted, numbers, order };
}

function* byRow(index: ProblemIndex, shown: Int32Array): Generator<Slice, ProblemGroups> {
  const groups: ProblemGroup[] = [];
  const numbers = new Map<string, number>();
  let start = 0;
  while (start < shown.length) {
    const row = index.rows[shown[start]!]!;
    let end = start;
    let worst = SEVERITIES.length - 1;
    let moves = 0;
    for (; end < shown.length && index.rows[shown[end]!] === row; end++) {
      const { severity, pool } = index.kinds[index.kindOf[shown[end]!]!]!;
      worst = Math.min(worst, SEVERITIES.indexOf(severity));
      if (pool !== undefined) moves = 1;
    }
    const severity = SEVERITIES[worst]!;
    const key = `row ${row}`;
    numbers.set(key, groups.length);
    groups.push({ key, row, count: end - start, moves, severity, start });
    start = end;
    if (groups.length % SLICE_ROWS === 0) yield { done: start, total: shown.length };
  }
  return { groups, numbers, order: shown };
}
