import type { JoinOptions, JoinProblem, Part } from './types';
import { joinListings } from './listingsOf';
import { partIds, type PartIds } from './partIds';

/** Which rows of the parts make up each row of the joined catalogue. */
export interface Alignment {
  readonly size: number;
  /** By part: its row for each joined row; -1 where it has none. */
  readonly rows: readonly Int32Array[];
  /** The part that each joined row comes from, which gives it its number. */
  readonly origin: Int32Array;
  /** The parts, those first whose values win. */
  readonly order: readonly number[];
  readonly problems: readonly JoinProblem[];
}

/** Appends the rows of later parts that no earlier part holds, and counts the joined rows. */
function placeRows(
  parts: readonly Part[],
  read: readonly PartIds[],
  { onlyFirst = false }: JoinOptions,
) {
  const appended = new Map<string, number>();
  const origin: number[] = [];
  const placed = parts.map(({ catalogue }, part) => {
    const { ids, firstRow } = read[part]!;
    const target = new Int32Array(catalogue.size).fill(-1);
    for (let row = 0; row < catalogue.size; row++) {
      const id = ids[row]!;
      if (part > 0 && id !== '') {
        // Only a first row is joined: its repetitions are dropped.
        if (firstRow.get(id) !== row) continue;
        const held = read[0]!.firstRow.get(id) ?? appended.get(id);
        if (held !== undefined) {
          target[row] = held;
          continue;
        }
      }
      if (part > 0 && onlyFirst) continue;
      if (part > 0 && id !== '') appended.set(id, origin.length);
      target[row] = origin.length;
      origin.push(part);
    }
    return target;
  });
  return { placed, origin: Int32Array.from(origin) };
}

function onlyIn(
  parts: readonly Part[],
  ids: readonly (readonly string[])[],
  { rows, origin }: Pick<Alignment, 'rows' | 'origin'>,
  isFirst: (part: number, id: string, row: number) => boolean,
): JoinProblem[] {
  const problems: JoinProblem[] = [];
  for (let joined = 0; joined < origin.length; joined++) {
    const part = origin[joined]!;
    const row = rows[part]![joined]!;
    const id = ids[part]![row]!;
    if (id === '' || !isFirst(part, id, row)) continue;
    if (rows.some((of, other) => other !== part && of[joined]! >= 0)) continue;
    const { name, catalogue } = parts[part]!;
    problems.push({ kind: 'onlyIn', part: name, id, row: catalogue.rowNumbers[row]! });
  }
  return problems;
}

/** Later parts with ids, of which no other part has any. */
function apart(parts: readonly Part[], read: readonly PartIds[]): JoinProblem[] {
  return parts.flatMap(({ name }, part): JoinProblem[] => {
    const { firstRow } = read[part]!;
    const isElsewhere = (id: string): boolean =>
      read.some((other, at) => at !== part && other.firstRow.has(id));
    if (part === 0 || firstRow.size === 0 || [...firstRow.keys()].some(isElsewhere)) return [];
    return [{ kind: 'noneShared', part: name }];
  });
}

function orderOf(parts: readonly Part[], { winners = [] }: JoinOptions): number[] {
  const rank = (part: number): number => (winners.includes(parts[part]!.name) ? 0 : 1);
  return [...parts.keys()].sort((a, b) => rank(a) - rank(b));
}

/**
 * Finds the rows that belong together by product id. The first part leads the order and keeps all
 * its rows; of a later part, rows with new ids and rows without an id follow. Work in steps.
 */
export function* alignRows(
  parts: readonly Part[],
  options: JoinOptions = {},
): Generator<void, Alignment> {
  const read: PartIds[] = [];
  for (const part of parts) {
    read.push(partIds(part, read.length === 0));
    yield;
  }
  const ids = read.map((part) => part.ids);
  const { placed, origin } = placeRows(parts, read, options);
  yield;
  const size = origin.length;
  const rows = placed.map((target) => {
    const source = new Int32Array(size).fill(-1);
    target.forEach((joined, row) => {
      if (joined >= 0) source[joined] = row;
    });
    return source;
  });
  joinListings(parts, { size, rows, origin });
  const isFirst = (part: number, id: string, row: number): boolean =>
    read[part]!.firstRow.get(id) === row;
  const alone = parts.length > 1 ? onlyIn(parts, ids, { rows, origin }, isFirst) : [];
  return {
    size,
    rows,
    origin,
    order: orderOf(parts, options),
    problems: [...read.flatMap((part) => part.problems), ...apart(parts, read), ...alone],
  };
}
