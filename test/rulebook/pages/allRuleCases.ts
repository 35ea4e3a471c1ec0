import { ruleCases } from '../../../src/addin/build/ruleCases';
import type { RuleCases } from '../../../src/report/explain/exampleParts';
import { loadDefault } from '../../../src/rulebook';

/** The golden cases of every rule, by its id. */
export const allRuleCases = (): Record<string, RuleCases> =>
  Object.fromEntries(loadDefault().rules.map(({ id }) => [id, ruleCases(id)]));
