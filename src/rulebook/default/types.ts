import type { FieldKey } from '../../fields';
import type { RulebookInput, Test } from '../schema';

type WholeRule = RulebookInput['rules'][number];

/** A rule without the fields that it reads, which its tests tell. */
export type RuleInput = Omit<WholeRule, 'fields' | 'test' | 'applies'> & {
  test: Test;
  applies?: Test | undefined;
  /** The field whose cell is marked; if absent, the first that its test reads. */
  marks?: FieldKey;
};
export type PoolInput = RulebookInput['pools'][number];
export type GovernanceItemInput = RulebookInput['governance'][number];
