import { readFileSync } from 'node:fs';
import type { RuleCases } from '../../report/explain/exampleParts';

/** The golden cases of a rule, which are the examples of its page; from the project's root. */
export function ruleCases(id: string): RuleCases {
  return JSON.parse(readFileSync(`test/golden/rules/${id}.json`, 'utf8')) as RuleCases;
}
