import { FIELD_KEYS, type FieldKey } from '../../fields';
import type { RawCell } from '../types';
import { filledCells } from './cellShapes';
import type { ColumnTexts } from './columnTexts';
import { inDollars } from '../reading/inDollars';
import { withoutLoneValidity } from './loneValidity';
import { partColumns, type PartColumn } from './parts';
import { NO_FIELD, readColumn } from './readColumn';
import { settle } from './settle';
import type { ColumnMatch, HeaderReading } from './types';

export interface Assigned {
  readonly columns: readonly ColumnMatch[];
  readonly absent: readonly FieldKey[];
}

const isLoose = (reading: HeaderReading): boolean => reading.why === 'loose';

/** Whether header `a` names their field better than `b` to its left. */
function isBetter(a: HeaderReading, b: HeaderReading): boolean {
  if (isLoose(a) !== isLoose(b)) return isLoose(b);
  if (a.part !== b.part) return a.part === undefined;
  if (a.after !== b.after) return a.after;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.confidence > b.confidence;
}

/** Parts that make the field together; an address makes it alone. */
const isShared = ({ part }: HeaderReading): boolean => part !== undefined && part !== 'address';

/**
 * The column of each field: the caller's, else the best header's, else the first. A column without a filled
 * cell yields to one with some, unless that one's header only resembles the name.
 */
function winners(
  readings: readonly HeaderReading[],
  byCaller: ReadonlyMap<number, FieldKey>,
  isFilled: (column: number) => boolean,
): Map<FieldKey, number> {
  const columnOf = new Map<FieldKey, number>();
  const fixed = new Set(byCaller.values());
  const wins = (column: number, held: number): boolean => {
    const [a, b] = [readings[column]!, readings[held]!];
    const mayYield = !isLoose(a) && !isLoose(b) && isFilled(column) !== isFilled(held);
    return mayYield ? isFilled(column) : isBetter(a, b);
  };
  readings.forEach((reading, column) => {
    const { field } = reading;
    if (field === null || isShared(reading) || fixed.has(field)) return;
    const held = columnOf.get(field);
    if (held === undefined || wins(column, held)) columnOf.set(field, column);
  });
  return columnOf;
}

/**
 * Of two columns with one header on either side of the title, the one after it: a sheet of two halves has
 * the source of a listing first.
 */
function besideTitle(
  columnOf: Map<FieldKey, number>,
  readings: readonly HeaderReading[],
  headers: readonly string[],
): void {
  const title = columnOf.get('title');
  if (title === undefined) return;
  for (const [field, column] of columnOf) {
    const twin = column < title ? headers.indexOf(headers[column]!, title + 1) : -1;
    if (twin >= 0 && readings[twin]!.field === field) columnOf.set(field, twin);
  }
}

const UNUSED = { field: null, confidence: 0 } as const;

function matchOf(
  place: Pick<ColumnMatch, 'column' | 'header'>,
  reading: HeaderReading,
  held: PartColumn | undefined,
  isFree: (field: FieldKey) => boolean,
): ColumnMatch {
  const { why, confidence, suggestion, part } = reading;
  if (held !== undefined) {
    const match = { ...place, field: held.field, confidence, why };
    // A blank column of pictures is one of them for the sake of its neighbours.
    const shown =
      reading.field === null ? { ...match, confidence: 0.9, why: 'synonym' as const } : match;
    return held.part === undefined ? shown : { ...shown, part: held.part };
  }
  if (reading.field !== null && part !== 'high' && part !== 'picture')
    return { ...place, ...UNUSED, why: 'duplicate' };
  const unknown = { ...place, ...UNUSED, why: 'unknown' as const };
  return suggestion && isFree(suggestion.field) ? { ...unknown, suggestion } : unknown;
}

/**
 * Assigns to every field at most one column, or the columns that are its parts, with the reason for each.
 * `cellsOf` gives the cells below a header; without it only headers decide.
 */
export function assignColumns(
  texts: readonly ColumnTexts[],
  byCaller: ReadonlyMap<number, FieldKey>,
  cellsOf: (column: number) => readonly RawCell[] = () => [],
): Assigned {
  const headers = texts.map((of) => of.join(' / '));
  const settled = texts.map((of, column) =>
    byCaller.has(column)
      ? NO_FIELD
      : settle(inDollars(readColumn(of), of.join(' ')), () => cellsOf(column)),
  );
  const given = new Set(byCaller.values());
  const isFilled = (column: number): boolean => filledCells(cellsOf(column)).length > 0;
  const readings = given.has('certificates')
    ? settled
    : withoutLoneValidity(settled, headers, isFilled);
  const columnOf = winners(readings, byCaller, isFilled);
  besideTitle(columnOf, readings, headers);
  const held = new Map<number, PartColumn>();
  for (const [field, column] of columnOf) {
    const { part } = readings[column]!;
    held.set(column, part === undefined ? { field } : { field, part });
  }
  const taken = new Set([...columnOf.keys(), ...given]);
  for (const [column, part] of partColumns(
    readings,
    headers,
    (field) => !taken.has(field),
    cellsOf,
  )) {
    held.set(column, part);
  }
  for (const { field } of held.values()) taken.add(field);
  const columns: ColumnMatch[] = [];
  readings.forEach((reading, column) => {
    const header = headers[column]!;
    const named = byCaller.get(column);
    if (named) columns.push({ column, header, field: named, confidence: 1, why: 'caller' });
    else if (header !== '')
      columns.push(matchOf({ column, header }, reading, held.get(column), (of) => !taken.has(of)));
  });
  return { columns, absent: FIELD_KEYS.filter((field) => !taken.has(field)) };
}
