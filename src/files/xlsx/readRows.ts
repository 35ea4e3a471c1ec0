import { dateToSerial } from 'hucre';
import { type CellValue, streamXlsxRows } from 'hucre/xlsx';
import { NOT_CALCULATED, type Grid, type RawCell } from '../../catalogue';
import { from1904, serialOfIsoDate } from '../dateSystem';
import { damaged, tooLarge } from '../fileFailure';
import { GridRows, setCell } from '../gridRows';
import { LIMITS } from '../limits';
import type { OnProgress } from '../types';
import type { SheetSurvey } from './surveySheet';

/** How often progress is told. */
const ROWS_PER_REPORT = 1000;

/** Reads the rows of a workbook of one sheet; throws `damaged`, `tooLarge` and hucre's errors. */
export async function readRows(
  workbook: Buffer,
  uses1904: boolean,
  { rows: total, hasIsoDates, notCalculated }: SheetSurvey,
  onProgress: OnProgress,
): Promise<Grid> {
  const rows = new GridRows();
  let [done, visited] = [0, 0];
  const options = { sheet: 0, dateSystem: uses1904 ? '1904' : '1900' } as const;
  for await (const { index, values } of streamXlsxRows(workbook, options)) {
    // hucre puts a cell whose reference has no letters at -1, where an array has no slot.
    if (Object.hasOwn(values, -1)) throw damaged();
    visited += values.length;
    if (visited > LIMITS.visitedCells) throw tooLarge(LIMITS.visitedCells, 'cells');
    const row = toRow(values, hasIsoDates);
    for (const column of notCalculated.get(index) ?? []) setCell(row, column, NOT_CALCULATED);
    rows.put(index, row);
    if (++done % ROWS_PER_REPORT === 0) onProgress(done / total);
  }
  return rows.finish();
}

function toRow(values: readonly CellValue[], hasIsoDates: boolean): RawCell[] {
  const row: RawCell[] = [];
  for (let column = 0; column < values.length; column++) {
    const cell = toCell(values[column] ?? null, hasIsoDates);
    if (cell !== '') setCell(row, column, cell);
  }
  return row;
}

function toCell(value: CellValue, hasIsoDates: boolean): RawCell {
  if (value === null) return '';
  if (value instanceof Date) return toSerial(value);
  return hasIsoDates && typeof value === 'string' ? (serialOfIsoDate(value) ?? value) : value;
}

/** hucre makes dates only of a 1904 workbook here; a number too big for a date is what Excel shows as `####`. */
function toSerial(date: Date): RawCell {
  const serial = dateToSerial(date, true);
  return Number.isNaN(serial) ? '#NUM!' : from1904(serial);
}
