import type { RunOptions } from '../gateway';

export interface ShareOptions extends Pick<RunOptions, 'signal' | 'timeoutMs'> {
  /** How many bytes of cells one message may carry; `CHUNK_BYTES` if absent. */
  readonly chunkBytes?: number;
}

/** A cell of the workbook. */
export interface CellAt {
  readonly sheet: string;
  /** Address without the sheet. */
  readonly cell: string;
}

export interface Prepared {
  /** Formulas that were made values. */
  readonly frozen: number;
  /** Formulas that stay, because they show an error or have no result yet. */
  readonly left: readonly CellAt[];
  /** Whether colleagues without the add-in are not asked to trust it (Windows, Mac). */
  readonly isPromptOff: boolean;
}

export interface BroughtBack {
  readonly restored: number;
  /** Formulas that do not come back, because their cells were changed or deleted. */
  readonly lost: number;
}
