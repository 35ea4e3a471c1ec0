import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';

/** Tells the file when a test of it has failed, while the browser still shows what was wrong. */
export default class BrowserEnvironment extends TestEnvironment {
  async handleTestEvent(event: Circus.Event): Promise<void> {
    if (event.name !== 'test_fn_failure') return;
    const { onTestFailure } = this.global as { onTestFailure?: (test: string) => Promise<void> };
    await onTestFailure?.(event.test.name);
  }
}
