import { EXCEL_NAMES, PROFILES, type ExcelName } from '../../src/workbench/host/behaviours';
import { startOffice, type StartedOffice, type StartOptions } from '../../src/workbench/host/node';

/** The Excel of tests that name none, as `YOUPIN_EXCEL=web npx jest test/excel` chooses it; else Windows. */
const excel = EXCEL_NAMES.find((name) => name === process.env['YOUPIN_EXCEL']) ?? 'windows';

/** That Excel for what came with a level of ExcelApi, 18 for 1.18; Windows where it does not go so far. */
export const excelOf = (level: number): ExcelName =>
  Number(PROFILES[excel].apiLevel.slice(2)) < level ? 'windows' : excel;

const NAMES = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

/** Excel whose globals (`Excel`, `Office`, …) are those of the test file until `dispose`. */
export async function openExcel(options: StartOptions = {}): Promise<StartedOffice> {
  const office = await startOffice({ excel, ...options });
  const before = NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of NAMES)
    Object.defineProperty(globalThis, name, {
      value: office[name],
      configurable: true,
      writable: true,
    });
  const dispose = () => {
    NAMES.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
    office.dispose();
  };
  return Object.create(office, { dispose: { value: dispose } }) as StartedOffice;
}

/**
 * A fresh Excel for each test of a file, taken down after it: `const excel = useExcel()` at the top, then
 * `excel().workbook`, `excel().counters` … within a test.
 */
export function useExcel(options: StartOptions | (() => StartOptions) = {}): () => StartedOffice {
  let office: StartedOffice | undefined;
  beforeEach(async () => {
    office = await openExcel(typeof options === 'function' ? options() : options);
  });
  afterEach(() => {
    office?.dispose();
    office = undefined;
  });
  return () => {
    if (!office) throw new Error('Excel runs only within a test.');
    return office;
  };
}
