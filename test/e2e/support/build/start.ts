import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BASE_URL, keptFolder, PROVIDER, setRunFolder } from '../folders';
import { beginJobs, isDone, setFailed, type Job } from './jobs';

const MAIN = 'test/e2e/support/build/main.ts';

const running = new Set<ChildProcess>();

/**
 * Starts what the tests in the browser wait for (environment.ts), each job in a process of its own, beside the tests
 * that need none of it. What an earlier run left in the folder that `YOUPIN_E2E_KEEP` names is used as it is.
 */
export function start(...jobs: readonly Job[]): void {
  const kept = keptFolder();
  if (kept !== undefined) mkdirSync(kept, { recursive: true });
  setRunFolder(kept ?? mkdtempSync(join(tmpdir(), 'youpin-e2e-run-')));
  // Tests that build once more do so for the same address.
  process.env.YOUPIN_BASE_URL = BASE_URL;
  process.env.YOUPIN_PROVIDER = PROVIDER;
  beginJobs(jobs);
  for (const job of jobs) if (!isDone(job)) startOne(job);
}

/** Kills the jobs that still run. */
export function stop(): void {
  for (const child of running) child.removeAllListeners('exit').kill();
}

function startOne(job: Job): void {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, job], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  child.once('exit', (code) => {
    running.delete(child);
    if (code !== 0)
      setFailed(job, `The job "${job}" ended with ${String(code)}; it said why above.`);
  });
}
