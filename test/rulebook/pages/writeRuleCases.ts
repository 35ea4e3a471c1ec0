import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { allRuleCases } from './allRuleCases';

const FILE = 'src/report/explain/ruleCases.json';

/** Writes the cases that the command line explains rules by. */
export async function writeRuleCases(): Promise<void> {
  const config = await resolveConfig(FILE);
  const text = JSON.stringify(allRuleCases());
  writeFileSync(FILE, await format(text, { ...config, filepath: FILE }));
}
