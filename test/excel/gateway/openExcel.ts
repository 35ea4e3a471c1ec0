import type { Grid } from '../../../src/catalogue';
import { boxOf, type Sheet } from '../../../src/workbench/host/model';
import type { StartedOffice, StartOptions } from '../../../src/workbench/host/node';
import { openExcel as open } from '../../support/officeHost';

/** Excel with an empty workbook, in the global scope as in the product. */
export interface OpenExcel extends Pick<
  StartedOffice,
  | 'workbook'
  | 'counters'
  | 'faults'
  | 'runtime'
  | 'closePane'
  | 'registerFunctions'
  | 'callFunctions'
> {
  readonly sheet: Sheet;
}

const running: StartedOffice[] = [];

export async function openExcel(options: StartOptions = {}): Promise<OpenExcel> {
  const office = await open(options);
  running.push(office);
  const { workbook, counters, faults, runtime } = office;
  return {
    workbook,
    sheet: workbook.activeSheet,
    counters,
    faults,
    runtime,
    closePane: () => {
      office.closePane();
    },
    registerFunctions: (metadata) => {
      office.registerFunctions(metadata);
    },
    callFunctions: (calls) => office.callFunctions(calls),
  };
}

/** To be called after each test. */
export function closeExcel(): void {
  for (const office of running.splice(0).reverse()) office.dispose();
}

/** Puts cells into a sheet; texts that look like numbers stay texts. */
export function fill(sheet: Sheet, grid: Grid, row = 0, column = 0): void {
  const width = Math.max(...grid.map((cells) => cells.length));
  const cells = grid.map((given) =>
    Array.from({ length: width }, (_, index) => {
      const cell = given[index] ?? '';
      return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
    }),
  );
  sheet.enter(boxOf(row, column, cells.length, width), cells);
}
