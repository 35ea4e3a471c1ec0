import type { CellStore, Workbook } from '../../host/model';

/**
 * What shows a workbook and lets a user work in it. It changes cells through the workbook alone, as a user of
 * Excel would: what is refused there is refused here.
 */
export interface GridView {
  /** Where the cells of a sheet are kept, if the grid keeps cells itself; left out: in memory. */
  readonly makeStore?: (sheetName: string) => CellStore;
  /** Shows this workbook from now on. */
  show(workbook: Workbook): void;
  /** Something may look different. */
  refresh(): void;
}
