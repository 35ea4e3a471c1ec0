import type { PoolResult } from '../../evaluator';
import type { FieldKey, MarketKey } from '../../fields';
import type { Severity } from './severities';

/** A finding that a person chose to ignore. */
export interface IgnoredFinding {
  readonly ruleId: string;
  /** The product row; every row if absent. */
  readonly index?: number;
  readonly reason: string;
  /** ISO date of the last day on which it is ignored. */
  readonly until?: string | undefined;
  /** Name of that person. */
  readonly by?: string | undefined;
}

/** Filter of marks; an absent key lets all through. The status is never filtered. */
export interface MarkFilter {
  /** Severities of issues and of painted cells; a pool's unmet conditions count as advice. */
  readonly severities?: readonly Severity[];
  /** Fields whose issues are shown and cells painted. */
  readonly fields?: readonly FieldKey[];
  /** Id of the pool whose gap is shown, in place of the nearest one. */
  readonly pool?: PoolResult['pool']['id'];
  /** The market whose certificates are shown, and in which a market pool is judged. */
  readonly market?: MarketKey;
  readonly ignored?: readonly IgnoredFinding[];
}

/** Looks up whether a finding is ignored. */
export class IgnoreList {
  private readonly everywhere = new Set<string>();
  private readonly inRows = new Set<string>();

  constructor(ignored: readonly IgnoredFinding[] = []) {
    for (const { ruleId, index } of ignored) {
      if (index === undefined) this.everywhere.add(ruleId);
      else this.inRows.add(`${index} ${ruleId}`);
    }
  }

  has(index: number, ruleId: string): boolean {
    if (this.everywhere.has(ruleId)) return true;
    return this.inRows.size > 0 && this.inRows.has(`${index} ${ruleId}`);
  }
}
