import type { Catalogue } from '../../catalogue';
import type { Verdict } from '../../evaluator';
import type { MarketKey } from '../../fields';
import type { ExcelProblem } from '../../report';
import type { Rulebook } from '../../rulebook';
import type { Joined } from '../partners/types';
import type { SheetLayout } from '../mapping/types';
import type { ReadOptions, SheetData, Target } from '../read/types';

export type CheckStage = 'reading' | 'building' | 'judging';

export interface CheckProgress {
  readonly stage: CheckStage;
  /** Rows. */
  readonly done: number;
  readonly total: number;
}

export interface CheckOptions extends Pick<ReadOptions, 'ownColumns' | 'signal'> {
  readonly target: Target;
  readonly book: Rulebook;
  /** ISO date. */
  readonly asOf: string;
  readonly markets?: readonly MarketKey[];
  readonly onProgress?: (progress: CheckProgress) => void;
  readonly timeoutMs?: number;
}

/** A sheet and the verdict on it. */
export interface CheckResult extends SheetLayout {
  readonly data: SheetData;
  /** The rows of the sheet, completed by its partners. */
  readonly catalogue: Catalogue;
  /** The sheets that complete it; absent where none does. */
  readonly joined?: Joined;
  readonly verdict: Verdict;
  /** The rules that were in force then, by which the verdict was made. */
  readonly rulebook: Rulebook;
  readonly rulebookHash: string;
  /** ISO date. */
  readonly asOf: string;
  /** How long it took. */
  readonly seconds: number;
  /** What does not keep the check from being made, such as damaged settings. */
  readonly warnings: readonly ExcelProblem[];
}
