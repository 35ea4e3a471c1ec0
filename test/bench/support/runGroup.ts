import { execFile, fork } from 'node:child_process';

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

/** A process that has been started, with what it keeps, and answers questions one by one. */
export interface Started {
  ask(question: string): Promise<unknown>;
  end(): void;
}

/** Starts a group that answers (`answering`) in a process of its own; resolves when it is ready. */
export async function startGroup(
  program: string,
  group: string,
  flags: readonly string[],
): Promise<Started> {
  const child = fork(program, [group, ...flags], { execArgv: [...FLAGS] });
  const said = (): Promise<unknown> =>
    new Promise((done, failed) => {
      const ended = (code: number | null): void => {
        failed(new Error(`benchmark ${group} ended: ${code}`));
      };
      child.once('exit', ended).once('message', (answer) => {
        child.off('exit', ended);
        done(answer);
      });
    });
  await said();
  return {
    ask: (question) => {
      child.send(question);
      return said();
    },
    end: () => {
      child.disconnect();
    },
  };
}

/** The other end: says that it is ready, and answers until the parent goes. */
export function answering(answer: (question: string) => unknown): void {
  process.on('message', (question) => process.send?.(answer(String(question))));
  process.send?.('ready');
}
