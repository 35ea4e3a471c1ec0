import { FIELD_KEYS, type FieldKey } from '../../fields';
import { isBlankCell, isBlankRow } from '../blankRow';
import { columnOf, sourcesOf } from '../derived/sources';
import type { Grid, SheetReading } from '../types';
import { evidenceRows } from './evidence';

/** A single row is no evidence. */
const ENOUGH_ROWS = 2;

/** The fields without a filled cell in the first rows; formulas, which see one row, need them. */
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
