/**
 * Bytes to ask for at a time: under the 5 MB that Excel on the web answers with at most, with room for
 * rows that are longer than those before.
 */
const ANSWER_BYTES = 4_400_000;

/**
 * Of rows that don't fit into one answer. Office.js freezes the pane for 0.1 to 0.15 s while it reads so many
 * bytes; half of them would be twice as many trips to Excel, each of which takes as long on the web.
 */
const PART_BYTES = 3_000_000;

/** Beyond 5 million cells Excel on the web gives null instead of values, without an error. */
const ANSWER_CELLS = 4_500_000;

/** Rows of the first answer, from which the length of a row is estimated. */
const SAMPLE_ROWS = 200;
const SAMPLE_CELLS = 20_000;

/** Decides how many rows to ask for next, from the bytes of the rows so far. */
export class ChunkSizer {
  private rows = 0;
  private bytes = 0;
  private lastBytesPerRow = 0;
  private ceiling: number;

  constructor(private readonly columns: number) {
    this.ceiling = Math.max(1, Math.floor(ANSWER_CELLS / Math.max(1, columns)));
  }

  /** @param left rows that are still to be asked for, if that is known */
  next(left?: number): number {
    return Math.min(this.ceiling, this.rows === 0 ? this.sampleRows() : this.estimatedRows(left));
  }

  /** Says how long an answer was. */
  took(rows: number, bytes: number): void {
    this.rows += rows;
    this.bytes += bytes;
    this.lastBytesPerRow = bytes / rows;
  }

  /** Says that an answer of so many rows was too large; false if it can't be made smaller. */
  failed(rows: number): boolean {
    this.ceiling = Math.max(1, Math.floor(rows / 2));
    return rows > 1;
  }

  private sampleRows(): number {
    const fewCells = Math.floor(SAMPLE_CELLS / Math.max(1, this.columns));
    return Math.max(1, Math.min(SAMPLE_ROWS, fewCells));
  }

  private estimatedRows(left = 0): number {
    const bytesPerRow = Math.max(this.bytes / this.rows, this.lastBytesPerRow);
    const isMuch = left * bytesPerRow > ANSWER_BYTES;
    return Math.max(1, Math.floor((isMuch ? PART_BYTES : ANSWER_BYTES) / bytesPerRow));
  }
}
