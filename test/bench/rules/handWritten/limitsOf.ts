import { INDUSTRY_KEYS } from '../../../../src/fields';
import { limitIn, SIXTY_RULES } from '../sixtyRules';

/** The limits of a rule by number of industry. */
export function limitsOf(rule: number): Float64Array {
  return Float64Array.from(INDUSTRY_KEYS, (industry) => limitIn(SIXTY_RULES[rule]!, industry));
}
