import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { GridTimes } from './groups/grid';
import type { RowTimes } from './groups/oneRow';
import type { FormulaTimes } from './excel/formulas';
import type { FileLoad } from './groups/files';
import { FILE_GROUP_NAMES, filesResult, type FileGroup, type FileLoads } from './report/files';
import type { GroupResult } from './report/figures';
import { formulasResult } from './report/formulas';
import { gridResult } from './report/grid';
import { joinResult } from './report/join';
import { linearityResult } from './report/linearity';
import { oneRowResult } from './report/oneRow';
import { markdownPage } from './report/markdown';
import { targetTable } from './report/targets';
import { textTable } from './report/textTable';
import { bundle } from './support/bundle';
import { runGroup, startGroup } from './support/runGroup';
import { sizesInTurn, type SizePair } from './support/sizesInTurn';

/** Processes for raw cells to the verdict, single rows, formulas and sizes: each compiles the code anew, and seldom alike. */
const PROCESSES = 3;
/** Turns of each reader of files, which are compared within their turn. */
const TURNS = 3;

const PAGE = 'docs/benchmarks.md';

/**
 * `npm run bench [-- --quick] [-- --write]`: every benchmark, each group in processes of its own, and the
 * table; `--write` writes docs/benchmarks.md too, `--quick` takes fewer rows.
 */
async function main(given: readonly string[]): Promise<void> {
  const flags = given.filter((flag) => flag === '--quick');
  if (given.includes('--write') && flags.length > 0) {
    throw new Error('figures of --quick are for trying, not for the page');
  }
  const folder = await bundle();
  const run = async <T>(group: string, program = 'bench'): Promise<T> =>
    (await runGroup(join(folder, `${program}.js`), group, flags)) as T;
  const results: GroupResult[] = [];
  const show = (result: GroupResult): void => {
    results.push(result);
    for (const part of result.figures) {
      console.log(`${part.title}\n${part.about}\n\n${textTable(part)}\n`);
    }
  };
  show(await run('rules'));
  const grids: GridTimes[] = [];
  for (let each = 0; each < PROCESSES; each++) grids.push(await run('grid'));
  show(gridResult(grids));
  show(joinResult(await run('join')));
  const rowTimes: RowTimes[] = [];
  for (let each = 0; each < PROCESSES; each++) rowTimes.push(await run('oneRow'));
  show(oneRowResult(rowTimes));
  show(await run('marks'));
  const formulaTimes: FormulaTimes[] = [];
  for (let each = 0; each < PROCESSES; each++) formulaTimes.push(await run('formulas', 'excel'));
  show(formulasResult(formulaTimes));
  show(await run('marking', 'excel'));
  await run('makeFiles');
  const fileTurns: FileLoads[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const loads = {} as Record<FileGroup, FileLoad>;
    for (const name of FILE_GROUP_NAMES) loads[name] = await run(name);
    fileTurns.push(loads);
  }
  await run('dropFiles');
  show(filesResult(fileTurns));
  const sizes: SizePair[] = [];
  for (let each = 0; each < PROCESSES; each++) {
    const start = (size: string) => startGroup(join(folder, 'bench.js'), size, flags);
    sizes.push(await sizesInTurn(await start('small'), await start('large')));
  }
  show(linearityResult(sizes));

  const targets = results.flatMap((result) => result.targets);
  console.log(textTable(targetTable(targets)));
  if (given.includes('--write')) {
    await writePage({ figures: results.flatMap(({ figures }) => figures), targets });
  }
}

async function writePage(result: GroupResult): Promise<void> {
  const circumstances = {
    machine: `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown CPU'}, ${process.platform} ${process.arch}`,
    node: `Node.js ${process.version}`,
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run bench -- --write',
  };
  const page = markdownPage(circumstances, result);
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
