export type { SheetCell } from './cells';
export {
  sheetRange,
  type BlockId,
  type BlockRange,
  type ChartSeries,
  type SheetBlock,
  type SheetChart,
  type SheetDescription,
  type SheetPrint,
} from './description';
export { FINDING_LIMIT } from './findingRows';
export {
  REPORT_KINDS,
  type ReportKind,
  type ReportSheetInput,
  type SheetRun,
  type SheetSource,
} from './input';
export { reportSheet, reportSheetInSteps } from './reportSheet';
export { weekSheetInSteps } from './weekSheet';
export { sheetStyles, type SheetStyle, type StyleName } from './styles';
