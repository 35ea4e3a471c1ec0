import type { FieldKey } from '../../fields';
import { joinListings } from './listingsOf';
import type { JoinProblems } from './joinProblems';
import { partIds, type PartIds } from './partIds';
import type { JoinOptions, Part } from './types';

/** The rows of the parts behind each row of the joined catalogue. */
export interface Alignment {
  readonly size: number;
  /** By part: its row for each joined row; -1 where it has none. */
  readonly rows: readonly Int32Array[];
  /** The part that each joined row comes from, which gives it its number. */
  readonly origin: Int32Array;
  /** The parts by precedence in a field. */
  readonly orderOf: (field: FieldKey) => readonly number[];
}

/** Finds the rows with the ids of the first part, and appends those of later parts that no earlier one holds. */
function placeRows(
  read: readonly PartIds[],
  { onlyFirst = false }: JoinOptions,
): Pick<Alignment, 'rows' | 'origin'> {
  const leading = rowsOfFirst(read);
  const size = leading[0]?.length ?? 0;
  if (onlyFirst) return { rows: leading, origin: new Int32Array(size) };
  const appended = new Map<string, number>();
  const origin = new Array<number>(size).fill(0);
  const sources = read.map(({ ids, repeats }, part) => {
    const source = [...leading[part]!];
    for (let row = 0; part > 0 && row < repeats.length; row++) {
      const id = ids.values[row]!;
      // Only a first row is joined: its repetitions are dropped.
      if (id !== '' && (repeats[row] === 1 || read[0]!.firstRows.find(ids, row) >= 0)) continue;
      const known = id === '' ? undefined : appended.get(id);
      source[known ?? origin.length] = row;
      if (known !== undefined) continue;
      if (id !== '') appended.set(id, origin.length);
      origin.push(part);
    }
    return source;
  });
  return {
    rows: sources.map((source) => filled(source, origin.length)),
    origin: Int32Array.from(origin),
  };
}

/** By part: its row for each row of the first; -1 where it has none. */
function rowsOfFirst(read: readonly PartIds[]): Int32Array[] {
  return read.map(({ firstRows }, part) => {
    const { ids, repeats } = read[0]!;
    const rows = new Int32Array(repeats.length);
    for (let row = 0; row < rows.length; row++)
      rows[row] = part === 0 ? row : firstRows.find(ids, row);
    return rows;
  });
}

/** A sparse list as a dense array: -1 in the gaps. */
function filled(source: readonly number[], size: number): Int32Array {
  const rows = new Int32Array(size).fill(-1);
  source.forEach((row, joined) => {
    rows[joined] = row;
  });
  return rows;
}

function addOnlyIn(
  problems: JoinProblems,
  parts: readonly Part[],
  read: readonly PartIds[],
  { rows, origin }: Pick<Alignment, 'rows' | 'origin'>,
): void {
  for (let joined = 0; joined < origin.length; joined++) {
    const part = origin[joined]!;
    const row = rows[part]![joined]!;
    const { ids, repeats } = read[part]!;
    const id = ids.values[row]!;
    if (id === '' || repeats[row] === 1) continue;
    let isAlone = true;
    for (let other = 0; other < rows.length; other++)
      if (other !== part && rows[other]![joined]! >= 0) isAlone = false;
    if (!isAlone) continue;
    const { name, catalogue } = parts[part]!;
    problems.add('onlyIn', () => {
      return { kind: 'onlyIn', part: name, id, row: catalogue.rowNumbers[row]! };
    });
  }
}

/** Reports ids of later parts that no joined row has, nor any other part. */
function addLeftOut(
  problems: JoinProblems,
  parts: readonly Part[],
  read: readonly PartIds[],
  { rows }: Pick<Alignment, 'rows'>,
): void {
  for (let part = 1; part < parts.length; part++) {
    const { ids, repeats } = read[part]!;
    const isJoined = new Uint8Array(repeats.length);
    for (const row of rows[part]!) if (row >= 0) isJoined[row] = 1;
    const others = read.filter((_, other) => other !== part);
    const { name, catalogue } = parts[part]!;
    for (let row = 0; row < repeats.length; row++) {
      const id = ids.values[row]!;
      if (isJoined[row] === 1 || repeats[row] === 1 || id === '') continue;
      if (others.some(({ firstRows }) => firstRows.find(ids, row) >= 0)) continue;
      problems.add('onlyIn', () => {
        return { kind: 'onlyIn', part: name, id, row: catalogue.rowNumbers[row]! };
      });
    }
  }
}

/** Whether two parts have an id in common; one of them may be a single row, and the other of 100,000. */
function shareIds(one: PartIds, other: PartIds): boolean {
  const [few, many] = one.repeats.length < other.repeats.length ? [one, other] : [other, one];
  return few.repeats.some((_, row) => many.firstRows.find(few.ids, row) >= 0);
}

/** Reports later parts with ids of which no other part has any. */
function addApart(problems: JoinProblems, parts: readonly Part[], read: readonly PartIds[]): void {
  parts.forEach(({ name }, part) => {
    const own = read[part]!;
    if (part === 0 || own.ids.values.every((id) => id === '')) return;
    if (read.some((other) => other !== own && shareIds(own, other))) return;
    problems.add('noneShared', () => ({ kind: 'noneShared', part: name }));
  });
}

/** Cached by field, since every cell asks. */
function orders(parts: readonly Part[], { wins }: JoinOptions): Alignment['orderOf'] {
  const all = [...parts.keys()];
  if (wins === undefined) return () => all;
  const known = new Map<FieldKey, readonly number[]>();
  return (field) => {
    const order = known.get(field) ?? winnersFirst(all, (part) => wins(parts[part]!.name, field));
    known.set(field, order);
    return order;
  };
}

const winnersFirst = (parts: readonly number[], wins: (part: number) => boolean): number[] => [
  ...parts.filter(wins),
  ...parts.filter((part) => !wins(part)),
];

/**
 * Finds the rows that belong together by product id. The first part leads the order and keeps all
 * its rows; of a later part, rows with new ids and rows without an id follow. Work in steps.
 */
export function* alignRows(
  parts: readonly Part[],
  problems: JoinProblems,
  options: JoinOptions = {},
): Generator<void, Alignment> {
  const read: PartIds[] = [];
  for (const part of parts) {
    read.push(partIds(part, read.length === 0, options.keep));
    yield;
  }
  const { rows, origin } = placeRows(read, options);
  yield;
  const size = origin.length;
  joinListings(parts, { size, rows, origin });
  for (const part of read) problems.addAll(part.problems);
  addApart(problems, parts, read);
  // Formulas join a row or two with a sheet of any length, and show no problems.
  if (options.onlyFirst === true && options.keep !== 0) addLeftOut(problems, parts, read, { rows });
  if (parts.length > 1) addOnlyIn(problems, parts, read, { rows, origin });
  return { size, rows, origin, orderOf: orders(parts, options) };
}
