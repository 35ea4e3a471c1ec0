import type { GridFormats } from '../types';
import { saysMore } from './numberFormat';

/** Most different codes of a workbook. */
const MOST_CODES = 255;
const FIRST_ROOM = 256;

/** Gathers the number formats of a grid, cell by cell. */
export class FormatGatherer {
  private readonly codes: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly columns = new Map<number, Uint8Array>();

  /** @param keeps whether a format is gathered: those that carry meaning if absent */
  constructor(private readonly keeps: (code: string) => boolean = saysMore) {}

  /** Number of a format among those that are kept, plus 1; 0 of any other. */
  numberOf(code: string): number {
    const known = this.known.get(code);
    if (known !== undefined) return known;
    const isKept = this.codes.length < MOST_CODES && this.keeps(code);
    const number = isKept ? this.codes.push(code) : 0;
    this.known.set(code, number);
    return number;
  }

  /** Takes the format of a cell of the grid. */
  put(row: number, column: number, code: string): void {
    this.set(row, column, this.numberOf(code));
  }

  /** The same by the format's number. */
  set(row: number, column: number, number: number): void {
    if (number === 0) return;
    let rows = this.columns.get(column) ?? new Uint8Array(FIRST_ROOM);
    if (row >= rows.length) {
      const larger = new Uint8Array(Math.max(row + 1, 2 * rows.length));
      larger.set(rows);
      rows = larger;
    }
    rows[row] = number;
    this.columns.set(column, rows);
  }

  /**
   * The gathered formats; undefined where there are none.
   *
   * @param rows rows of the grid that were gathered; all if absent
   */
  finish(rows?: number): GridFormats | undefined {
    if (this.columns.size === 0) return undefined;
    const { codes, columns } = this;
    return { codes, columns, ...(rows !== undefined && { rows }) };
  }
}
