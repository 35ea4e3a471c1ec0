export {
  STANDARD_INPUT,
  openSpreadsheet,
  readSpreadsheet,
  type OpenSpreadsheet,
} from './readSpreadsheet';
export type {
  FileError,
  FileErrorCode,
  FileResult,
  MergedArea,
  OnProgress,
  PickedSheet,
  ReadOptions,
} from './types';
