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

/** Finds the rows with the ids of the first part, and appends those of later parts that no earlier one holds. */
function placeRows(
  parts: readonly Part[],
  read: readonly PartIds[],
  { onlyFirst = false }: JoinOptions,
): Pick<Alignment, 'rows' | 'origin'> {
  const [first] = read;
  const leading = first?.ids ?? [];
  const appended = new Map<string, number>();
  const origin: number[] = new Array<number>(leading.length).fill(0);
  const rows = read.map(({ ids, firstRow }, part) => {
    if (part === 0) return [...leading.keys()];
    const source = leading.map((id) => (id === '' ? -1 : (firstRow.get(id) ?? -1)));
    if (onlyFirst) return source;
    for (let row = 0; row < parts[part]!.catalogue.size; row++) {
      const id = ids[row]!;
      // Only a first row is joined: its repetitions are dropped.
      if (id !== '' && (firstRow.get(id) !== row || first!.firstRow.has(id))) continue;
      const known = id === '' ? undefined : appended.get(id);
      source[known ?? origin.length] = row;
      if (known !== undefined) continue;
      if (id !== '') appended.set(id, origin.length);
      origin.push(part);
    }
    return source;
  });
  return {
    rows: rows.map((source) => filled(source, origin.length)),
    origin: Int32Array.from(origin),
  };
}

/** A list with gaps as an array without: -1 where nothing is. */
function filled(source: readonly number[], size: number): Int32Array {
  const rows = new Int32Array(size).fill(-1);
  source.forEach((row, joined) => {
    rows[joined] = row;
  });
  return rows;
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
  const { rows, origin } = placeRows(parts, read, options);
  yield;
  const size = origin.length;
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
