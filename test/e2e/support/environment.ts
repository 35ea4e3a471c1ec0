import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import { closeBrowser, lendPage } from './browserOfWorker';
import { jobsDone } from './build/jobs';

/**
 * Begins a file once its pages have been built and its tools are there (build/start.ts). Tells the file when a test
 * of it has failed, while the browser still shows what was wrong. Lends files `skipHere(why)`: the tests of the block
 * that is being declared, the file or a `describe`, are skipped, and named. Lends them the browser of the worker, too;
 * where files run in jest's own process, it ends with each file.
 */
export default class BrowserEnvironment extends TestEnvironment {
  private readonly skipped = new Map<Circus.DescribeBlock, string>();

  override async setup(): Promise<void> {
    await super.setup();
    const settings = await jobsDone();
    Object.assign(process.env, settings);
    // The file has a copy.
    Object.assign(this.global.process.env, settings);
    this.global.lendPage = lendPage;
  }

  override async teardown(): Promise<void> {
    if (!process.send) await closeBrowser();
    await super.teardown();
  }

  async handleTestEvent(event: Circus.Event, state: Circus.State): Promise<void> {
    if (event.name === 'setup')
      this.global.skipHere = (why: string) => {
        state.currentDescribeBlock.mode = 'skip';
        this.skipped.set(state.currentDescribeBlock, why);
      };
    if (event.name === 'test_skip') this.tellSkipped(event.test);
    if (event.name !== 'test_fn_failure') return;
    const { onTestFailure } = this.global as { onTestFailure?: (test: string) => Promise<void> };
    await onTestFailure?.(event.test.name);
  }

  private tellSkipped(test: Circus.TestEntry): void {
    const names = [test.name];
    let why: string | undefined;
    for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
    for (let block: Circus.DescribeBlock | undefined = test.parent; block; block = block.parent)
      why ??= this.skipped.get(block);
    if (why !== undefined) process.stderr.write(`○ skipped: ${names.join(' › ')} – ${why}\n`);
  }
}
