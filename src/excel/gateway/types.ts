import type { ExcelProblem } from '../../report';

/** Something, or why there is none. */
export type Result<T, P = ExcelProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** What is done with Excel in one go. A refusal or an error of Excel ends it. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

export interface RunOptions {
  /** Whether the batch changes the workbook: then it is repeated only where nothing took effect. */
  readonly access: 'read' | 'write';
  /**
   * One step undoes everything that the batch changes, where Excel can. Only for a batch whose calls can all be undone
   * (no sheet made, renamed, moved or deleted), and which may run again from its start after a part of it took effect.
   */
  readonly isOneStep?: boolean;
  /** What to name in a problem whose place Excel doesn't tell. */
  readonly about?: { readonly sheet?: string; readonly cell?: string };
  /** How long a request that reads, or the first one, may stay unanswered, in milliseconds; 15,000 if absent. Others may take longer. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}
