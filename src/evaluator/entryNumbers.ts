import type { CodedColumn } from '../catalogue';

/** Rows for each entry of a column from which on it pays to remember what entries come to. */
const ROWS_WORTH_REMEMBERING = 4;
const NOT_YET = -Infinity;

/** Whether it pays to remember what the entries of a column come to, in a catalogue of `size` rows. */
export function recurs({ entries }: CodedColumn<unknown>, size: number): boolean {
  return entries.length * ROWS_WORTH_REMEMBERING <= size;
}

/**
 * The number that each entry of a coded column comes to. Where entries recur it is worked out once for
 * each and then found by its code, which takes a fraction of a look into a Map. `-Infinity` is no number.
 */
export class EntryNumbers<T> {
  private column: CodedColumn<T> | undefined;
  /** By code; of no length where entries hardly recur. */
  private known = new Float64Array(0);

  constructor(private readonly figure: (entry: T) => number) {}

  /** The number of the entry with a code, which is not negative, in a catalogue of `size` rows. */
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
