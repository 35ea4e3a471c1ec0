export { readSpreadsheet } from './readSpreadsheet';
export type {
  FileError,
  FileErrorCode,
  FileResult,
  FileWarning,
  MergedArea,
  OnProgress,
  ReadOptions,
} from './types';
