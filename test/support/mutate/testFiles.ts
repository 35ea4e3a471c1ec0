import { fork, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { cpuSeconds } from './cpuSeconds';

/** Seconds of processor time that jest may take to start, and a test file per second that it takes in a run of all. */
const START = 10;
const PER_SECOND = 3;

/** So much more may pass on the clock: on a busy machine, or while a test waits. */
const WAITING = 10;

const EVERY_MS = 500;

/** Runs test files one by one in a process of jest's that stays. */
export class TestFiles {
  private jest: ChildProcess | undefined;

  /** Whether a test file passes; not one that comes to no end, or ends the process. */
  passes(file: string, seconds: number): Promise<boolean> {
    const jest = (this.jest ??= fork(join(__dirname, 'jest/main.ts'), { stdio: 'ignore' }));
    const longest = START + seconds * PER_SECOND;
    const used = cpuSeconds(jest.pid!);
    const begun = performance.now();
    return new Promise((done) => {
      const settle = (passed: boolean): void => {
        clearInterval(watch);
        jest.removeAllListeners();
        done(passed);
      };
      const giveUp = (): void => {
        this.close();
        settle(false);
      };
      const watch = setInterval(() => {
        const isOver =
          cpuSeconds(jest.pid!) - used > longest ||
          performance.now() - begun > longest * WAITING * 1000;
        if (isOver) giveUp();
      }, EVERY_MS);
      jest.once('exit', giveUp).once('message', (passed) => {
        settle(passed === true);
      });
      jest.send(resolve(file));
    });
  }

  close(): void {
    this.jest?.removeAllListeners();
    this.jest?.kill('SIGKILL');
    this.jest = undefined;
  }
}
