import type { FieldKey, MarketKey } from '../../../fields';
import type { Pool, Rule } from '../../../rulebook';
import type { Severity } from '../../../report';

/** What rows can have: a broken governance rule, or the one condition that keeps them out of a pool. */
export interface ProblemKind {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The pool that meeting this one condition opens; absent: a governance rule. */
  readonly pool?: Pool;
}

/** Every problem of a check, one number each; rows ascend. */
export interface ProblemIndex {
  readonly size: number;
  readonly kinds: readonly ProblemKind[];
  /** Row of the catalogue of each problem. */
  readonly rows: Int32Array;
  /** Number in `kinds` of each problem. */
  readonly kindOf: Uint16Array;
  /** Numbers of the kinds that some problem is of, as they are met with. */
  readonly used: readonly number[];
  /** By row of the catalogue: number in `pools` of the pool that is spoken of, where something is to change for it; 255: none. */
  readonly nearest: Uint8Array;
  readonly pools: readonly Pool[];
}

export type GroupBy = 'rule' | 'row';

export type SortBy = 'moves' | 'severity' | 'count';

/** Which problems are shown; all of them where nothing is named. */
export interface ProblemFilter {
  readonly severity?: Severity | undefined;
  /** Id of a pool: products that are nearest to it. */
  readonly pool?: string | undefined;
  /** Products that are aimed at this market. */
  readonly market?: MarketKey | undefined;
  readonly field?: FieldKey | undefined;
  /** In the product's id or title, or in the rule's title or code; case and width do not matter. */
  readonly text?: string | undefined;
  /** Only what is ignored, in place of what is not. */
  readonly ignored?: boolean | undefined;
}

/** Problems under one heading: a rule, or a product row. */
export interface ProblemGroup {
  readonly key: string;
  /** Number in `kinds`, if grouped by rule. */
  readonly kind?: number;
  /** Row of the catalogue, if grouped by row. */
  readonly row?: number;
  readonly count: number;
  /** Products that mending these would move into a pool. */
  readonly moves: number;
  /** The worst of its problems. */
  readonly severity: Severity;
  /** Where its problems stand in `ProblemGroups.order`. */
  readonly start: number;
}

export interface ProblemGroups {
  readonly groups: readonly ProblemGroup[];
  /** Number in `groups` of each key. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of problems, group by group. */
  readonly order: Int32Array;
}
