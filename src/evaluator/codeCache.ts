import type { CodedColumn } from '../catalogue';

/** Rows per entry of a column from which a cache by code pays. */
const ROWS_WORTH_REMEMBERING = 4;
const NOT_YET = -Infinity;

/** Whether a cache by code pays for a column, in a catalogue of `size` rows. */
export function recurs({ entries }: CodedColumn<unknown>, size: number): boolean {
  return entries.length * ROWS_WORTH_REMEMBERING <= size;
}

/**
 * Cache of one number per entry of a coded column, indexed by the entry's code: a fraction of the time of
 * a Map. Where entries hardly recur nothing is kept. `-Infinity` is no number.
 */
export class CodeCache<T> {
  private column: CodedColumn<T> | undefined;
  /** By code; empty where entries hardly recur. */
  private known = new Float64Array(0);

  constructor(private readonly figure: (entry: T) => number) {}

  /** The number of the entry with a code (at least 0), in a catalogue of `size` rows. */
  of(column: CodedColumn<T>, code: number, size: number): number {
    if (column !== this.column) this.turnTo(column, size);
    const { known } = this;
    if (code >= known.length) return this.figure(column.entries[code]!);
    const number = known[code]!;
    return number === NOT_YET ? (known[code] = this.figure(column.entries[code]!)) : number;
  }

  private turnTo(column: CodedColumn<T>, size: number): void {
    this.column = column;
    if (recurs(column, size)) this.known = new Float64Array(column.entries.length).fill(NOT_YET);
    else if (this.known.length > 0) this.known = new Float64Array(0);
  }
}
