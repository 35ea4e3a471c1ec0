import {
  startOffice,
  type StartedOffice,
  type StartOptions,
} from '../../../../src/workbench/host/node';

const running: StartedOffice[] = [];

/** Starts the real office.js over an empty workbook; `stopExcel` in `afterEach` ends it. */
export async function startExcel(options: StartOptions = {}): Promise<StartedOffice> {
  const office = await startOffice(options);
  running.push(office);
  return office;
}

export function stopExcel(): void {
  for (const office of running.splice(0)) office.dispose();
}

/** What a batch failed with. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** Runs a batch that has to fail and gives what an add-in can see of the error. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation };
  }
  throw new Error('It did not fail.');
}

/** Lets pushed events arrive and their handlers run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
