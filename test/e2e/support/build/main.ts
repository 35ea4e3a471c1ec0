import { prepareMachine } from '../../../support/machine/prepareMachine';
import { setDone, type Job, type Settings } from './jobs';
import { buildPlain, buildWorkbench } from './pages';

const JOBS: Readonly<Record<Job, () => Promise<void>>> = {
  machine: prepareMachine,
  plain: buildPlain,
  workbench: buildWorkbench,
};

/** `tsx test/e2e/support/build/main.ts JOB`: does one job of a run, and notes it with what it has set. */
async function main(job: Job): Promise<void> {
  const before = { ...process.env };
  await JOBS[job]();
  const set = Object.entries(process.env).filter(([name, value]) => value !== before[name]);
  setDone(job, Object.fromEntries(set) as Settings);
}

void main(process.argv[2] as Job);
