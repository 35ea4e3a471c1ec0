import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  BEHAVIOURS,
  EXCEL_NAMES,
  type Behaviour,
  type ExcelName,
} from '../../src/workbench/host/behaviours';
import { isLong } from '../support/size';

const ROOT = join(__dirname, '../..');
const SUITES = ['test/excel', 'test/functions'];

const all: readonly (readonly [string, Behaviour])[] = Object.entries(BEHAVIOURS);

/** Test files by path from the project's root. None mocks a module: that would hold for all that run after it. */
export function testFiles(): string[] {
  return SUITES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ).sort();
}

/** The behaviours that a test file holds an answer to, as far as an Excel has them. */
const metBy = (file: string, excel: ExcelName): string =>
  all
    .filter(([, { test, excels }]) => test === file && excels.includes(excel))
    .map(([id]) => id)
    .join();

/** Whether an Excel has something for a file that none before it had, Windows being the first. */
function meetsMore(file: string, excel: ExcelName): boolean {
  const before = EXCEL_NAMES.slice(0, EXCEL_NAMES.indexOf(excel)).map((name) => metBy(file, name));
  return !['', ...before].includes(metBy(file, excel));
}

/**
 * Files that run under an Excel as well as under Windows: in the gate those whose behaviours are others there, in the
 * long run all.
 */
export const suitesOf = (excel: ExcelName): readonly string[] =>
  testFiles().filter((file) => isLong || meetsMore(file, excel));

/** Runs their tests here; what a file loads is its own. */
export function runSuites(excel: ExcelName): void {
  process.env['YOUPIN_EXCEL'] = excel;
  const files = suitesOf(excel);
  if (files.length > 0)
    describe.each(files)(`${excel}: %s`, (file) => {
      jest.isolateModules(() => {
        jest.requireActual(join(ROOT, file));
      });
    });
  else
    test(`no file meets on ${excel} what it does not meet on Windows`, () => {
      for (const file of testFiles())
        expect(['', metBy(file, 'windows')]).toContain(metBy(file, excel));
    });
}
