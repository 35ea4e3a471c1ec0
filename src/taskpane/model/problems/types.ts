import type { FieldKey, MarketKey } from '../../../fields';
import type { Pool, Rule } from '../../../rulebook';
import type { Urgency } from '../../../report';

/** What rows can have: a broken governance rule, or the one condition that keeps them out of a pool. */
export interface ProblemKind {
  readonly rule: Rule;
  /** Of a governance rule its severity. */
  readonly urgency: Urgency;
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

/** Columns by whose values problems are filtered and grouped. */
export const PART_FIELDS = ['owner', 'category', 'tier'] as const;

export type PartField = (typeof PART_FIELDS)[number];

export type GroupBy = 'rule' | 'row' | PartField;

export type SortBy = 'moves' | 'severity' | 'count';

/** Which problems are shown; all of them where nothing is named. */
export interface ProblemFilter {
  readonly urgency?: Urgency | undefined;
  /** Id of a pool: products that are nearest to it. */
  readonly pool?: string | undefined;
  /** Products that are aimed at this market. */
  readonly market?: MarketKey | undefined;
  readonly field?: FieldKey | undefined;
  /** What the cell of the column says; `''`: nothing. */
  readonly owner?: string | undefined;
  readonly category?: string | undefined;
  readonly tier?: string | undefined;
  /** In the product's id or title, or in the rule's title or code; case and width do not matter. */
  readonly text?: string | undefined;
  /** Only what the baseline does not have. */
  readonly fresh?: boolean | undefined;
  /** Only what is ignored, in place of what is not. */
  readonly ignored?: boolean | undefined;
}

/** What a filter lets through. */
export interface FilteredProblems {
  /** Their numbers, in their order. */
  readonly shown: Int32Array;
  /** How many there would be of each urgency, whichever of them the filter names. */
  readonly counts: Readonly<Record<Urgency, number>>;
}

/** Problems under one heading: a rule, a product row, or a part of the products. */
export interface ProblemGroup {
  readonly key: string;
  /** Numbers in `kinds`, if grouped by rule: several pools may ask the same of one field. */
  readonly kinds: readonly number[];
  /** Row of the catalogue, if grouped by row. */
  readonly row?: number;
  /** What the cells of the column say by which is grouped; `''` where they say nothing. */
  readonly part?: string;
  readonly count: number;
  /** Products that mending these would make premium. */
  readonly moves: number;
  /** The first of its problems'. */
  readonly urgency: Urgency;
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
