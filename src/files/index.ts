export type { OpenSpreadsheet } from './openFile';
export { STANDARD_INPUT, openSpreadsheet, readSpreadsheet } from './readSpreadsheet';
export type {
  FileError,
  FileErrorCode,
  FileResult,
  MergedArea,
  OnProgress,
  PickedSheet,
  ReadOptions,
} from './types';
