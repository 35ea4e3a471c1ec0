import { runToEnd } from '../../base/runToEnd';
import { utf8Length } from './utf8Length';

/** Bytes of cells in one message: Excel on the web takes 5 MB, the rest is for what goes around the cells. */
export const MESSAGE_BYTES = 4_000_000;

/**
 * Bytes of a chunk where rows may go in several messages: Office.js writes a message out twice before it
 * sends it, which freezes the pane for 0.13 s at this size, for three times as long at 4 MB. Smaller ones
 * would be more trips to Excel.
 */
export const CHUNK_BYTES = 1_600_000;

/** Some of the rows, from number `start` on. */
export interface Chunk<Row> {
  readonly start: number;
  readonly rows: readonly Row[];
  /** Length of the rows in JSON, in UTF-8. */
  readonly bytes: number;
}

/** Bytes of a value as it travels: JSON in UTF-8. */
export const jsonBytes = (value: unknown): number => utf8Length(JSON.stringify(value));

/** Rows between two yields. */
const SLICE_ROWS = 250;

/**
 * Splits rows into chunks whose JSON stays within a budget of bytes; yields the number of finished rows
 * every 250. A row that is larger than the budget is a chunk of its own. No rows, no chunks.
 */
export function* chunksInSteps<Row>(
  rows: readonly Row[],
  budget: number = CHUNK_BYTES,
): Generator<number, Chunk<Row>[]> {
  const chunks: Chunk<Row>[] = [];
  let start = 0;
  let bytes = 2;
  const close = (end: number): void => {
    if (end > start) chunks.push({ start, rows: rows.slice(start, end), bytes });
    start = end;
    bytes = 2;
  };
  for (let index = 0; index < rows.length; index++) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield index;
    // The comma before each row but the first.
    const more = jsonBytes(rows[index]) + (index > start ? 1 : 0);
    if (index > start && bytes + more > budget) {
      close(index);
      bytes += more - 1;
    } else bytes += more;
  }
  close(rows.length);
  return chunks;
}

/** The same in one go, for rows that are few. */
export function chunksByBytes<Row>(rows: readonly Row[], budget?: number): Chunk<Row>[] {
  return runToEnd(chunksInSteps(rows, budget));
}
