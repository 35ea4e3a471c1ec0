import { excelHostModel } from '../../../../src/workbench/host/excel';
import { createWorkbook, type Workbook } from '../../../../src/workbench/host/model';
import { runOffice, type RunningOffice } from '../../../../src/workbench/host/node';
import type { HostOptions } from '../../../../src/workbench/host/shim/HostOptions';

/** The real office.js over an empty workbook. */
export interface ExcelUnderTest extends RunningOffice {
  readonly workbook: Workbook;
}

const running: ExcelUnderTest[] = [];

/** Starts it; `stopExcel` in `afterEach` ends all that were started. */
export async function startExcel(options: HostOptions = {}): Promise<ExcelUnderTest> {
  const workbook = createWorkbook();
  const office = await runOffice(excelHostModel(workbook), options);
  const excel = Object.assign(office, { workbook });
  running.push(excel);
  return excel;
}

export function stopExcel(): void {
  for (const excel of running.splice(0)) excel.dispose();
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
