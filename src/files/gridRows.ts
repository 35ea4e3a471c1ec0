import type { Grid, RawCell } from '../catalogue';
import { FileFailure, tooLarge } from './fileFailure';
import { EXCEL_ROWS, LIMITS } from './limits';

/** All absent rows share one array: a sheet of two cells a million rows apart stays small. */
const ABSENT: readonly RawCell[] = [];

/** Gathers rows into a grid that starts at A1, and counts its slots. */
export class GridRows {
  private readonly rows: (readonly RawCell[])[] = [];
  private slots = 0;
  /** A row that is being filled, and how many of its slots are counted. */
  private open: RawCell[] = [];
  private counted = 0;

  /** @param most rows that the grid may have: those of a sheet, but for text, which is no sheet yet */
  constructor(private readonly most: number = EXCEL_ROWS) {}

  /** Sets row `index` (0-based); throws `tooManyRows` past the limit of rows, `tooLarge` past that of cells. */
  put(index: number, cells: readonly RawCell[]): void {
    this.reach(index);
    this.count(cells.length);
    this.rows[index] = cells;
  }

  /** Row `index`, to be filled until the next one begins: what it has already, for it may come in pieces. */
  begin(index: number): RawCell[] {
    this.settle();
    this.reach(index);
    const row = this.rows[index];
    this.open = row === undefined || row === ABSENT ? [] : (row as RawCell[]);
    this.counted = this.open.length;
    this.rows[index] = this.open;
    return this.open;
  }

  /** The grid, without the blank rows at its end. */
  finish(): Grid {
    this.settle();
    while (this.rows.length > 0 && isBlank(this.rows.at(-1)!)) this.rows.pop();
    return this.rows;
  }

  private settle(): void {
    this.count(this.open.length - this.counted);
    this.counted = this.open.length;
  }

  private reach(index: number): void {
    if (index >= this.most) throw new FileFailure({ code: 'tooManyRows' });
    while (this.rows.length < index) this.rows.push(ABSENT);
  }

  private count(slots: number): void {
    this.slots += slots;
    if (this.slots > LIMITS.cells) throw tooLarge(LIMITS.cells, 'cells');
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
