import type { Catalogue } from '../../../catalogue';
import type { Slice } from '../../../excel/gateway/runSlices';
import { cellText, URGENCIES } from '../../../report';
import type {
  GroupBy,
  PartField,
  ProblemGroup,
  ProblemGroups,
  ProblemIndex,
  SortBy,
} from './types';

const rankOf = ({ urgency }: Pick<ProblemGroup, 'urgency'>): number => URGENCIES.indexOf(urgency);

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
    ORDERS[sort].reduce((known, compare) => (known === 0 ? compare(a, b) : known), 0);

/** Problems and rows between two looks at the clock. */
const SLICE_PROBLEMS = 20_000;
const SLICE_ROWS = 1_000;

export interface Grouping {
  readonly groupBy: GroupBy;
  readonly sort: SortBy;
  readonly catalogue: Catalogue;
}

/**
 * Problems (as numbers, rows ascending) under headings: rules or parts of the products in a chosen
 * order, or rows in that of the sheet; work in slices.
 */
export function* groupProblems(
  index: ProblemIndex,
  shown: Int32Array,
  { groupBy, sort, catalogue }: Grouping,
): Generator<Slice, ProblemGroups> {
  if (groupBy === 'row') return yield* byRow(index, shown);
  const heads = groupBy === 'rule' ? ruleHeads(index) : partHeads(index, shown, groupBy, catalogue);
  return yield* byHead(index, shown, heads, sort);
}

/** The headings of a list, and which of them each problem is under. */
interface Heads {
  readonly heads: readonly Pick<ProblemGroup, 'key' | 'kinds' | 'part'>[];
  readonly headOf: (problem: number) => number;
}

function* byHead(
  index: ProblemIndex,
  shown: Int32Array,
  { heads, headOf }: Heads,
  sort: SortBy,
): Generator<Slice, ProblemGroups> {
  const total = shown.length;
  const counts = new Int32Array(heads.length);
  const moves = new Int32Array(heads.length);
  const first = new Uint8Array(heads.length).fill(URGENCIES.length - 1);
  for (let at = 0; at < total; at++) {
    if (at % SLICE_PROBLEMS === SLICE_PROBLEMS - 1) yield { done: at, total };
    const head = headOf(shown[at]!);
    const { urgency } = index.kinds[index.kindOf[shown[at]!]!]!;
    counts[head]!++;
    if (urgency === 'gain') moves[head]!++;
    first[head] = Math.min(first[head]!, URGENCIES.indexOf(urgency));
  }
  const starts = new Int32Array(heads.length);
  for (let head = 1; head < counts.length; head++) {
    starts[head] = starts[head - 1]! + counts[head - 1]!;
  }
  const groups = heads.map((head, at): ProblemGroup => ({
    ...head,
    count: counts[at]!,
    moves: moves[at]!,
    urgency: URGENCIES[first[at]!]!,
    start: starts[at]!,
  }));
  const order = new Int32Array(total);
  for (let at = 0; at < total; at++) {
    if (at % SLICE_PROBLEMS === SLICE_PROBLEMS - 1) yield { done: at, total };
    order[starts[headOf(shown[at]!)]!++] = shown[at]!;
  }
  const sorted = groups.filter(({ count }) => count > 0).sort(comparing(sort));
  const numbers = new Map(sorted.map(({ key }, number) => [key, number]));
  return { groups: sorted, numbers, order };
}

/** A rule is one heading, and so is what pools ask of one field. */
function ruleHeads({ kinds, kindOf }: ProblemIndex): Heads {
  const numbers = new Map<string, number>();
  const groupOf = kinds.map(({ rule, pool }) => {
    const key = pool === undefined ? rule.id : `gain ${rule.fields[0]!}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const heads = [...numbers].map(([key, number]) => ({
    key,
    kinds: kinds.flatMap((_, kind) => (groupOf[kind] === number ? [kind] : [])),
  }));
  return { heads, headOf: (problem) => groupOf[kindOf[problem]!]! };
}

/** Each value of a column is a heading. */
function partHeads(
  { rows }: ProblemIndex,
  shown: Int32Array,
  field: PartField,
  catalogue: Catalogue,
): Heads {
  const numbers = new Map<string, number>();
  const partOf = (problem: number): string => cellText(catalogue, field, rows[problem]!);
  for (const problem of shown) {
    const part = partOf(problem);
    if (!numbers.has(part)) numbers.set(part, numbers.size);
  }
  const heads = [...numbers.keys()].map((part) => ({ key: `${field} ${part}`, kinds: [], part }));
  return { heads, headOf: (problem) => numbers.get(partOf(problem))! };
}

function* byRow(index: ProblemIndex, shown: Int32Array): Generator<Slice, ProblemGroups> {
  const groups: ProblemGroup[] = [];
  const numbers = new Map<string, number>();
  let start = 0;
  while (start < shown.length) {
    const row = index.rows[shown[start]!]!;
    let end = start;
    let first = URGENCIES.length - 1;
    let moves = 0;
    for (; end < shown.length && index.rows[shown[end]!] === row; end++) {
      const { urgency, pool } = index.kinds[index.kindOf[shown[end]!]!]!;
      first = Math.min(first, URGENCIES.indexOf(urgency));
      if (pool !== undefined) moves = 1;
    }
    const urgency = URGENCIES[first]!;
    const key = `row ${row}`;
    numbers.set(key, groups.length);
    groups.push({ key, kinds: [], row, count: end - start, moves, urgency, start });
    start = end;
    if (groups.length % SLICE_ROWS === 0) yield { done: start, total: shown.length };
  }
  return { groups, numbers, order: shown };
}
