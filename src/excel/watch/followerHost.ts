import type { ExcelProblem } from '../../report';
import type { CheckResult } from '../check/types';
import type { Place } from '../marks/place';

/** How a step ended; `again`: there is more to do at once. */
export type Outcome = 'done' | 'again';

/** What a follower asks of the listener to the sheet. */
export interface FollowerHost {
  /** Runs work without hearing its events; answers where our columns are afterwards. */
  unheard(work: () => Promise<void>): Promise<Place | undefined>;
  problem(problem: ExcelProblem): void;
  updated(check: CheckResult, rows: readonly number[]): void;
}
