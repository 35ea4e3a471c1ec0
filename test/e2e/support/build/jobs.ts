import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../folders';

/** What tests in the browser wait for: tools of the machine, and pages. */
export type Job = 'machine' | 'plain' | 'workbench';

/** What a job has set in the environment, for whatever comes after it. */
export type Settings = Readonly<Record<string, string>>;

const NAME = 'YOUPIN_E2E_JOBS';
const PAUSE_MS = 100;

const fileOf = (job: Job, end: string): string => join(runFolder(), `${job}.${end}`);

/** Whether a job has been done, maybe by an earlier run into the same folder. */
export const isDone = (job: Job): boolean => existsSync(fileOf(job, 'done'));

/** Notes that a job has been done. */
export function setDone(job: Job, settings: Settings): void {
  writeWhole(fileOf(job, 'done'), JSON.stringify(settings));
}

/** Notes that a job has failed. */
export function setFailed(job: Job, why: string): void {
  writeWhole(fileOf(job, 'failed'), why);
}

/** Names the jobs of this run, for all its processes. Of an earlier run into the same folder only the pages stay. */
export function beginJobs(jobs: readonly Job[]): void {
  process.env[NAME] = jobs.join(',');
  for (const job of jobs) rmSync(fileOf(job, 'failed'), { force: true });
  rmSync(fileOf('machine', 'done'), { force: true });
}

/**
 * Waits until all jobs of this run have been done.
 *
 * @returns what they have set
 * @throws Error if one of them has failed
 */
export async function jobsDone(): Promise<Settings> {
  const jobs = (process.env[NAME] ?? '').split(',') as Job[];
  let settings: Settings = {};
  for (const job of jobs) {
    while (!isDone(job)) {
      if (existsSync(fileOf(job, 'failed')))
        throw new Error(readFileSync(fileOf(job, 'failed'), 'utf8'));
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    settings = {
      ...settings,
      ...(JSON.parse(readFileSync(fileOf(job, 'done'), 'utf8')) as Settings),
    };
  }
  return settings;
}

/** Writes a file that others see as a whole or not at all. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
