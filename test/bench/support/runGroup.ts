import { execFile } from 'node:child_process';

/** The same for every group: a large heap, and a way to collect garbage between timings. */
const FLAGS = ['--expose-gc', '--max-old-space-size=16000'];

/** Runs a group in a process of its own. */
export function runGroup(
  program: string,
  group: string,
  flags: readonly string[],
): Promise<unknown> {
  const options = { maxBuffer: 2 ** 24 };
  return new Promise((done, failed) => {
    execFile(process.execPath, [...FLAGS, program, group, ...flags], options, (error, stdout) => {
      if (error === null) done(JSON.parse(stdout));
      else failed(new Error(`benchmark ${group} ended: ${error.message}`));
    });
  });
}
