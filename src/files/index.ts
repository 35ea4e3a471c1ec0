export { readSpreadsheet } from './readSpreadsheet';
export type {
  FileError,
  FileErrorCode,
  FileResult,
  FileWarning,
  MergedArea,
  OnProgress,
  PickedSheet,
  ReadOptions,
} from './types';
