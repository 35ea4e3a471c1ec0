import { FULL, QUICK, type Sizes } from '../groups/sizes';
import { formulasGroup } from './formulas';
import { markingGroup } from './marking';

/** The groups that need the real Office.js, which no bundler may touch. */
const GROUPS: Readonly<Record<string, (sizes: Sizes) => Promise<unknown>>> = {
  formulas: formulasGroup,
  marking: markingGroup,
};

/** `GROUP [--quick]`: runs a group and prints what it found as JSON. */
async function main([group = '', flag]: readonly string[]): Promise<void> {
  const run = GROUPS[group];
  if (run === undefined) throw new Error(`no such group: ${group}`);
  const result = await run(flag === '--quick' ? QUICK : FULL);
  process.stdout.write(JSON.stringify(result), () => process.exit());
}

void main(process.argv.slice(2));
