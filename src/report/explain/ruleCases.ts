import { loadDefault, type Rule } from '../../rulebook';
import type { RuleCases } from './exampleParts';
import cases from './ruleCases.json';

const CASES: Readonly<Record<string, RuleCases>> = cases as Record<string, RuleCases>;

/** The golden cases of a rule; undefined if a seller's own book changes it. */
export function casesOfRule(rule: Rule): RuleCases | undefined {
  const shipped = loadDefault().rules.find(({ id }) => id === rule.id);
  return JSON.stringify(shipped) === JSON.stringify(rule) ? CASES[rule.id] : undefined;
}
