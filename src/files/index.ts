export { STANDARD_INPUT, readSpreadsheet } from './readSpreadsheet';
export type {
  FileError,
  FileErrorCode,
  FileResult,
  MergedArea,
  OnProgress,
  PickedSheet,
  ReadOptions,
} from './types';
