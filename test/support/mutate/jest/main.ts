import { join } from 'node:path';
import { createTestScheduler } from 'jest';
import { readConfigs } from 'jest-config';
import Runtime from 'jest-runtime';
import { TestWatcher } from 'jest-watcher';

/** Milliseconds after which a test is given up that waits for what does not come. */
const LONGEST_TEST = 20_000;

/**
 * Jest in a process that stays: each message is the path of a test file, which is run and answered with whether it
 * passed. Jest's start and what it has compiled of unchanged files are paid for once.
 */
async function main(): Promise<void> {
  const argv = {
    _: [],
    $0: '',
    runInBand: true,
    silent: true,
    reporters: [],
    setupFilesAfterEnv: [join(__dirname, 'stopAtFailure.ts')],
    testTimeout: LONGEST_TEST,
  };
  const { globalConfig, configs } = await readConfigs(argv, [process.cwd()]);
  const context = await Runtime.createContext(configs[0]!, { maxWorkers: 1, watchman: false });
  const scheduler = await createTestScheduler(globalConfig, {
    firstRun: true,
    previousSuccess: true,
  });
  process.on('message', (path: string) => {
    void scheduler
      .scheduleTests([{ context, path }], new TestWatcher({ isWatchMode: false }))
      .then(({ numFailedTestSuites }) => process.send!(numFailedTestSuites === 0));
  });
}

void main();
