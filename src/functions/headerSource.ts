import type { SheetReading } from '../catalogue';
import type { ExcelProblem } from '../report';

/** What a sheet's header says of some of its columns, counted from the first that was asked for. */
export interface SheetColumns extends SheetReading {
  /** 0-based row of the sheet in which the products begin. */
  readonly firstRow: number;
}

/** The columns, or why there are none. */
export type LayoutAnswer =
  | { readonly ok: true; readonly value: SheetColumns }
  | { readonly ok: false; readonly problem: ExcelProblem };

/**
 * Tells what the columns of a sheet mean: as remembered in the workbook, else as found in its first
 * rows. The source reads a sheet once and shares what it read until the sheet's header changes:
 * hundreds of requests at once fail (OfficeDev/office-js#2874) or hang (OfficeDev/office-js#6841).
 */
export interface HeaderSource {
  /** The columns from `firstColumn` (0-based) on, at most `columnCount`. */
  layoutFor(sheetName: string, firstColumn: number, columnCount: number): Promise<LayoutAnswer>;
}
