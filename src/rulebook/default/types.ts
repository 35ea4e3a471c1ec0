import type { FieldKey } from '../../fields';
import type { Rule, Rulebook } from '../schema';

/** A rule without the fields that it reads, which its tests tell; mendable unless it says otherwise. */
export type RuleInput = Omit<Rule, 'fields' | 'mendable'> & {
  mendable?: boolean;
  /** The field whose cell is marked; if absent, the first that its test reads. */
  marks?: FieldKey;
};
export type PoolInput = Rulebook['pools'][number];
export type GovernanceItemInput = Rulebook['governance'][number];
