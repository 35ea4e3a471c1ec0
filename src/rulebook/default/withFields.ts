import type { Rule } from '../schema';
import { fieldsOf } from '../fieldsOf';
import type { RuleInput } from './types';

/** A rule with the fields that it reads; the field that it marks comes first. */
export function withFields({ marks, mendable = true, ...rule }: RuleInput): Rule {
  const reads = fieldsOf(rule);
  const fields = marks ? [marks, ...reads.filter((field) => field !== marks)] : reads;
  return { ...rule, mendable, fields };
}
