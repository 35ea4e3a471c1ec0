import { parseRange } from 'hucre';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../limits';

/** The end of a formula, or all of it where another cell has it, then no value or an empty one, and the cell's end. */
export const UNCALCULATED = String.raw`(?:<\/(?:\w+:)?f\s*>|<(?:\w+:)?f\b[^<>]*\/>)\s*(?:<(?:\w+:)?v\s*(?:\/>|>\s*<\/(?:\w+:)?v\s*>)\s*)?<\/(?:\w+:)?c\s*>`;

const ENDS_CELL = /c\s*>$/;
const HAS_VALUE = /v\s*(?:\/>|>)\s*<\/(?:\w+:)?c\s*>$/;
const REFERENCE = /\sr=["']([A-Z]{1,3}\d{1,7})["']/;
const IS_TEXT = /\st=["']str["']/;

/** Whether a landmark of a sheet is one of these. */
export function isUncalculated(landmark: string): boolean {
  return ENDS_CELL.test(landmark);
}

/** Where the last cell before `end` begins; -1 where none does. */
export function startOfCell(text: string, end: number): number {
  const plain = text.lastIndexOf('<c ', end);
  const prefixed = text.lastIndexOf(':c ', end);
  return prefixed > plain ? text.lastIndexOf('<', prefixed) : plain;
}

/** Cells that have a formula and no value, gathered from where they end. */
export class UncalculatedCells {
  readonly cells = new Map<number, number[]>();

  /** Takes the cell whose landmark is at `index` of a text. */
  take(text: string, index: number, landmark: string): void {
    const start = startOfCell(text, index);
    if (start < 0) return;
    const tag = text.slice(start, text.indexOf('>', start));
    // A text with an empty value is a formula that comes to nothing.
    if (IS_TEXT.test(tag) && HAS_VALUE.test(landmark)) return;
    const reference = REFERENCE.exec(tag)?.[1];
    if (reference === undefined) return;
    const { startRow: row, startCol: column } = parseRange(reference);
    if (row < 0 || row >= EXCEL_ROWS || column >= EXCEL_COLUMNS) return;
    const known = this.cells.get(row);
    if (known === undefined) this.cells.set(row, [column]);
    else known.push(column);
  }
}
