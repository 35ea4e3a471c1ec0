import { fork, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Milliseconds that jest may take to start, and a test file per second that it takes in a run of all. */
const START = 30_000;
const PER_SECOND = 5_000;

/** Runs test files one by one in a process of jest's that stays. */
export class TestFiles {
  private jest: ChildProcess | undefined;

  /** Whether a test file passes; not one that comes to no end, or ends the process. */
  passes(file: string, seconds: number): Promise<boolean> {
    const jest = (this.jest ??= fork(join(__dirname, 'jest/main.ts'), { stdio: 'ignore' }));
    return new Promise((done) => {
      const settle = (passed: boolean): void => {
        clearTimeout(limit);
        jest.removeAllListeners();
        done(passed);
      };
      const giveUp = (): void => {
        this.close();
        settle(false);
      };
      const limit = setTimeout(giveUp, START + seconds * PER_SECOND);
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
