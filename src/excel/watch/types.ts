import type { Catalogue } from '../../catalogue';
import type { MarketKey } from '../../fields';
import type { ExcelProblem, MarkFilter, Scheme } from '../../report';
import type { Rulebook } from '../../rulebook';
import type { Lang } from '../../strings';
import type { CheckResult } from '../check/types';
import type { Target } from '../read/types';

/** The clock that edits are gathered by; a test hands in its own. */
export interface Clock {
  /** Calls back after so many milliseconds; answers with what ends that. */
  after(ms: number, work: () => void): () => void;
}

export interface WatchOptions {
  /** The last check of the sheet. */
  readonly check: CheckResult;
  /** What was checked; the whole sheet if absent. */
  readonly target?: Target;
  readonly book: Rulebook;
  readonly markets?: readonly MarketKey[];
  readonly lang: Lang;
  readonly scheme?: Scheme;
  /** What marks are to tell of a catalogue; everything if absent. */
  readonly filterFor?: (catalogue: Catalogue) => MarkFilter;
  /** How long after the last edit the work begins, in milliseconds; 300 if absent. */
  readonly debounceMs?: number;
  readonly clock?: Clock;
  readonly timeoutMs?: number;
  /** Whether marks follow edits now; while they don't, edited rows are counted as stale. Always if absent. */
  readonly follows?: () => boolean;
  /** Up to so many products are judged all at once; of more, the edited ones first. */
  readonly fewRows?: number;
  /** Rows that were edited and not judged again yet, by this person or by others. */
  readonly onStale?: (rows: number) => void;
  /** The check with everything judged again, and the 0-based rows of the sheet that were. */
  readonly onUpdated?: (check: CheckResult, changedRows: readonly number[]) => void;
  readonly onProblem?: (problem: ExcelProblem) => void;
}

/** A sheet whose marks follow its edits. */
export interface Watch {
  readonly sheetId: string;
  /** The check as it is now. */
  check(): CheckResult;
  /** Judges and marks what was edited, by others too, at once and whether or not marks follow. */
  judgeEdited(): Promise<void>;
  /** Takes up what was edited while marks did not follow. */
  catchUp(): void;
  /** When nothing is under way and no edit waits for its time. */
  idle(): Promise<void>;
  /** Ends it; the marks stay. To be called before other code marks the sheet or removes its marks. */
  dispose(): Promise<void>;
}
