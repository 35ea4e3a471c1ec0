import type { Catalogue, Conflicts, JoinCounts, JoinProblem } from '../../catalogue';
import type { Verdict } from '../../evaluator';
import type { JoinGain, JsonHead, JsonSource, Plan } from '../../report';
import type { Lang } from '../../strings';

/** All that the summary of a check is made of. */
export interface CheckView {
  readonly lang: Lang;
  readonly sources: readonly JsonSource[];
  /** The first of each kind. */
  readonly problems: readonly JoinProblem[];
  readonly counts: JoinCounts;
  readonly conflicts: Conflicts;
  /** What joining has moved; absent where there is one source. */
  readonly gain?: JoinGain | undefined;
  readonly catalogue: Catalogue;
  readonly verdict: Verdict;
  readonly plan: Plan;
  readonly rulebook: JsonHead['rulebook'];
  /** ISO date. */
  readonly asOf: string;
  readonly seconds: number;
  /** Files that were written. */
  readonly written: readonly string[];
}
