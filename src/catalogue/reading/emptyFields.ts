import { FIELD_KEYS, type FieldKey } from '../../fields';
import { isBlankCell, isBlankRow } from '../blankRow';
import { columnOf, sourcesOf } from '../derived/sources';
import type { Grid, SheetReading } from '../types';
import { evidenceRows } from './evidence';

/** One row says nothing of its columns. */
const ENOUGH_ROWS = 2;

/** The fields of which no cell is filled in the first rows, as a formula that sees one row must know. */
export function emptyFields(sheet: SheetReading, grid: Grid, firstRow: number): FieldKey[] {
  const rows = evidenceRows(grid, firstRow).filter((row) => !isBlankRow(row));
  if (rows.length < ENOUGH_ROWS) return [];
  const isEmpty = (column: number): boolean => rows.every((row) => isBlankCell(row[column]));
  return FIELD_KEYS.filter((field) => {
    if (columnOf(sheet, field) === undefined) return false;
    const own = sheet.columns[field];
    return (own === undefined ? sourcesOf(sheet.derived![field]!) : [own]).every(isEmpty);
  });
}
