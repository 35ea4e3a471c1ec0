import type { RulebookInput } from '../schema';

export type RuleInput = RulebookInput['rules'][number];
export type PoolInput = RulebookInput['pools'][number];
export type GovernanceItemInput = RulebookInput['governance'][number];
