import type { Rule } from '../../rulebook';
import { SEVERITIES, SEVERITY_SIGN } from './severities';

/** How many rules of each severity a row breaks, worst first: `▲2 ■3`; `''` where it breaks none. */
export function severityCounts(rules: readonly Pick<Rule, 'severity'>[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = rules.filter((rule) => rule.severity === severity).length;
    return count === 0 ? [] : [`${SEVERITY_SIGN[severity]}${count}`];
  }).join(' ');
}
