import type { RulebookInput } from '../schema';
import { fieldsOf } from '../fieldsOf';
import type { RuleInput } from './types';

/** A rule with the fields that it reads; the field that it marks comes first. */
export function withFields({ marks, ...rule }: RuleInput): RulebookInput['rules'][number] {
  const reads = fieldsOf(rule);
  return { ...rule, fields: marks ? [marks, ...reads.filter((field) => field !== marks)] : reads };
}
