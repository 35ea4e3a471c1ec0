import { FILE_GROUPS, dropFiles, makeFiles } from './groups/files';
import { gridGroup } from './groups/grid';
import { joinGroup } from './groups/join';
import { linearityGroup } from './groups/linearity';
import { marksGroup } from './groups/marks';
import { oneRowGroup } from './groups/oneRow';
import { rulesGroup } from './groups/rules';
import { FULL, QUICK, type Sizes } from './groups/sizes';
import { answering } from './support/runGroup';

/** The groups of benchmarks, each of which runs in a process of its own. */
const GROUPS: Readonly<Record<string, (sizes: Sizes) => unknown>> = {
  rules: rulesGroup,
  grid: gridGroup,
  join: joinGroup,
  oneRow: oneRowGroup,
  marks: marksGroup,
  makeFiles,
  dropFiles,
  ...FILE_GROUPS,
};

/** Those that stay, and answer. */
const ANSWERING: Readonly<Record<string, (sizes: Sizes) => (question: string) => unknown>> = {
  small: ({ rows, times }) => linearityGroup(rows, times),
  large: ({ rows, times }) => linearityGroup(rows * times, 1),
};

/** `GROUP [--quick]`: runs a group and prints what it found as JSON, or answers its parent. */
async function main([group = '', flag]: readonly string[]): Promise<void> {
  const sizes = flag === '--quick' ? QUICK : FULL;
  const start = ANSWERING[group];
  if (start !== undefined) {
    answering(start(sizes));
    return;
  }
  const run = GROUPS[group];
  if (run === undefined) throw new Error(`no such group: ${group}`);
  const result = await run(sizes);
  process.stdout.write(JSON.stringify(result));
}

void main(process.argv.slice(2));
