import type { RunOptions } from '../gateway';

export interface RemoveOptions extends Omit<RunOptions, 'access'> {
  /** How many bytes of cells one message may carry; `CHUNK_BYTES` if absent. */
  readonly chunkBytes?: number;
  /** Ids of sheets that were made of files. */
  readonly exports?: readonly string[];
  /** They go too; else they stay, as sheets like any other. */
  readonly withExports?: boolean;
}

/** What a removal came to. */
export interface Removed {
  /** Sheets that had marks. */
  readonly sheets: number;
  /** Sheets among them whose conditional formats Excel could not read; the add-in's paint nothing any more. */
  readonly formatsLeft: number;
  /** Columns whose filter, taken off by a run that was broken off, Excel would not take back. */
  readonly filterLost?: number;
}
