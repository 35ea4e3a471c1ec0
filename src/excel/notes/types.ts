import type { MarkFilter } from '../../report';
import type { Lang } from '../../strings';
import type { CheckResult } from '../check/types';

export interface NoteOptions {
  readonly check: CheckResult;
  readonly lang: Lang;
  readonly filter?: MarkFilter;
  /** Only the rows that the selection touches. */
  readonly selectionOnly?: boolean;
  /** The most notes that are written; `NOTE_LIMIT` if absent. The worst findings come first. */
  readonly limit?: number;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** How many bytes of texts one message may carry; `CHUNK_BYTES` if absent. */
  readonly chunkBytes?: number;
}

export interface WrittenNotes {
  readonly written: number;
  /** Not written because of the limit; see `noteLimitText`. */
  readonly left: number;
  /** Not written because the cell has a note or a comment of the user's. */
  readonly taken: number;
}
