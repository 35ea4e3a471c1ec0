import type { PoolResult } from '../../evaluator';
import type { FieldKey, MarketKey } from '../../fields';
import type { Severity } from './severities';

/** A finding that somebody chose not to see again. */
export interface IgnoredFinding {
  readonly ruleId: string;
  /** The product row; every row if absent. */
  readonly index?: number;
  readonly reason: string;
  /** ISO date of the last day on which it is ignored. */
  readonly until?: string | undefined;
  /** Who chose so. */
  readonly by?: string | undefined;
}

/** What marks are to tell; all of it where nothing is named. The status is never filtered. */
export interface MarkFilter {
  /** Severities of issues and of painted cells; what a pool lacks counts as advice. */
  readonly severities?: readonly Severity[];
  /** Fields whose issues are told and whose cells are painted. */
  readonly fields?: readonly FieldKey[];
  /** Id of the pool whose gap is told, in place of the nearest one. */
  readonly pool?: PoolResult['pool']['id'];
  /** The market whose certificates are told, and in which a market pool is looked at. */
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
