import type { Grid, RawCell } from '../catalogue';
import { damaged, tooLarge } from './fileFailure';
import { EXCEL_ROWS, LIMITS } from './limits';

/** All absent rows share one array: a sheet of two cells a million rows apart stays small. */
const ABSENT: readonly RawCell[] = [];

/** Gathers rows into a grid that starts at A1, and counts its slots. */
export class GridRows {
  private readonly rows: (readonly RawCell[])[] = [];
  private slots = 0;

  /** Sets row `index` (0-based); throws `damaged` outside Excel's rows, `tooLarge` past the cell limit. */
  put(index: number, cells: readonly RawCell[]): void {
    if (!(index >= 0 && index < EXCEL_ROWS)) throw damaged();
    this.slots += cells.length;
    if (this.slots > LIMITS.cells) throw tooLarge(LIMITS.cells, 'cells');
    while (this.rows.length < index) this.rows.push(ABSENT);
    this.rows[index] = cells;
  }

  /** The grid, without the blank rows at its end. */
  finish(): Grid {
    while (this.rows.length > 0 && isBlank(this.rows.at(-1)!)) this.rows.pop();
    return this.rows;
  }
}

function isBlank(row: readonly RawCell[]): boolean {
  return row.every((cell) => cell === '');
}

/** Puts `value` at `column` of a row under construction, blanks before it where there is nothing yet. */
export function setCell(row: RawCell[], column: number, value: RawCell): void {
  while (row.length < column) row.push('');
  row[column] = value;
}
