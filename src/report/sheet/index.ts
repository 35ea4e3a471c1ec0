export type { SheetCell } from './cells';
export {
  sheetRange,
  type BlockId,
  type BlockRange,
  type ChartSeries,
  type SheetBlock,
  type SheetChart,
  type SheetDescription,
} from './description';
export { FINDING_LIMIT } from './findingRows';
export type { ReportSheetInput, SheetRun } from './input';
export { reportSheet, reportSheetInSteps } from './reportSheet';
export { sheetStyles, type SheetStyle, type StyleName } from './styles';
