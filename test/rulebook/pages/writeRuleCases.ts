import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ruleCases } from '../../../src/addin/build/ruleCases';
import type { RuleCases } from '../../../src/report/explain/exampleParts';
import { loadDefault } from '../../../src/rulebook';

const FILE = 'src/report/explain/ruleCases.json';

/** The golden cases of every rule, by its id. */
export const allRuleCases = (): Record<string, RuleCases> =>
  Object.fromEntries(loadDefault().rules.map(({ id }) => [id, ruleCases(id)]));

/** Writes the cases that the command line explains rules by. */
export async function writeRuleCases(): Promise<void> {
  const config = await resolveConfig(FILE);
  const text = JSON.stringify(allRuleCases());
  writeFileSync(FILE, await format(text, { ...config, filepath: FILE }));
}
