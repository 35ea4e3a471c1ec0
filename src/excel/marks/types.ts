import type { ExcelProblem } from '../../report';
import type { MarkFilter, Scheme } from '../../report';
import type { Lang } from '../../strings';
import type { CheckResult } from '../check/types';
import type { ResultPlace } from './newBlock';

export interface MarkOptions extends ResultPlace {
  readonly check: CheckResult;
  readonly lang: Lang;
  readonly scheme?: Scheme;
  readonly filter?: MarkFilter;
  /** Whether cells of the sheets that complete this one are painted too; as before if absent. */
  readonly paintsPartners?: boolean | undefined;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** How many bytes of cells one message may carry; `CHUNK_BYTES` if absent. */
  readonly chunkBytes?: number;
}

/** The marks in the sheet after a run, whether or not it succeeded. */
export type MarksLeft = 'old' | 'new' | 'perhaps';

export interface MarkOutcome {
  /** `old`: what was there before, be it nothing; `perhaps`: Excel no longer answers. */
  readonly marks: MarksLeft;
  readonly problem?: ExcelProblem;
  /** Product rows written. */
  readonly rows: number;
  /** Columns whose filter Excel would not take back. */
  readonly filterLost?: number;
  /** The products are in other columns than they were checked in. */
  readonly hasMoved?: true;
  /** The result columns were wanted right after the title, and can't be there. */
  readonly notBeside?: true;
  /** Partners that are protected, hidden or can't be read, and so are painted as before. */
  readonly partnersLeft?: number;
}
