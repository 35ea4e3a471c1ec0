import { FIELD_KEYS, type FieldKey } from '../../fields';
import type { ColumnTexts } from './columnTexts';
import { inDollars } from '../reading/inDollars';
import { readColumn } from './readColumn';
import type { ColumnMatch, HeaderReading } from './types';

export interface Assigned {
  readonly columns: readonly ColumnMatch[];
  readonly absent: readonly FieldKey[];
}

const isLoose = (reading: HeaderReading): boolean => reading.why === 'loose';

/** Whether the header `a` says better than `b`, which stands to its left, that it is their field. */
function isBetter(a: HeaderReading, b: HeaderReading): boolean {
  if (isLoose(a) !== isLoose(b)) return isLoose(b);
  if (a.after !== b.after) return a.after;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.confidence > b.confidence;
}

/** The column of each field: the caller's, else the one whose header says it best, else the first. */
function winners(
  readings: readonly HeaderReading[],
  byCaller: ReadonlyMap<number, FieldKey>,
): Map<FieldKey, number> {
  const columnOf = new Map<FieldKey, number>();
  const fixed = new Set(byCaller.values());
  readings.forEach((reading, column) => {
    const { field } = reading;
    if (field === null || fixed.has(field) || byCaller.has(column)) return;
    const held = columnOf.get(field);
    if (held === undefined || isBetter(reading, readings[held]!)) columnOf.set(field, column);
  });
  return columnOf;
}

/** Gives every field at most one column, and says of each column why it has what it has. */
export function assignColumns(
  texts: readonly ColumnTexts[],
  byCaller: ReadonlyMap<number, FieldKey>,
): Assigned {
  const readings = texts.map((of) => inDollars(readColumn(of), of.join(' ')));
  const columnOf = winners(readings, byCaller);
  const columns: ColumnMatch[] = [];
  readings.forEach(({ field, why, confidence }, column) => {
    const header = texts[column]!.join(' / ');
    const given = byCaller.get(column);
    if (given) columns.push({ column, header, field: given, confidence: 1, why: 'caller' });
    else if (header === '') return;
    else if (field === null) columns.push({ column, header, field, confidence: 0, why: 'unknown' });
    else if (columnOf.get(field) === column)
      columns.push({ column, header, field, confidence, why });
    else columns.push({ column, header, field: null, confidence: 0, why: 'duplicate' });
  });
  const given = new Set(byCaller.values());
  const absent = FIELD_KEYS.filter((field) => !columnOf.has(field) && !given.has(field));
  return { columns, absent };
}
