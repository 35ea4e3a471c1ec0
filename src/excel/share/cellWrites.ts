import { CHUNK_BYTES, chunksByBytes } from '../gateway';
import { rangeAt, type Place } from '../marks/place';

/** What is typed into cells; null leaves one alone. */
export type CellInput = string | number | boolean | null;

export interface CellWrite {
  readonly sheet: Excel.Worksheet;
  readonly place: Place;
  readonly rows: readonly (readonly CellInput[])[];
  /** Cells that are emptied first, in the same message. */
  readonly emptied?: Place;
}

/**
 * Queues writes, with a sync whenever a message is full; the last ones stay queued, to go with whatever
 * the caller has to say besides.
 */
export async function queueWrites(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  budget: number = CHUNK_BYTES,
): Promise<void> {
  let bytes = 0;
  for (const { sheet, place, rows, emptied } of writes) {
    for (const chunk of chunksByBytes(rows, Math.max(1, budget))) {
      if (bytes > 0 && bytes + chunk.bytes > budget) {
        await context.sync();
        bytes = 0;
      }
      if (emptied && chunk.start === 0) {
        rangeAt(sheet, emptied).clear(Excel.ClearApplyTo.contents);
      }
      const part = { ...place, row: place.row + chunk.start, rows: chunk.rows.length };
      // Excel leaves cells alone for which it gets null; its types don't say so.
      rangeAt(sheet, part).formulas = chunk.rows as (readonly CellInput[])[] as string[][];
      bytes += chunk.bytes;
    }
  }
}
