export { readSpreadsheet } from './readSpreadsheet';
export type {
  FileError,
  FileErrorCode,
  FileResult,
  MergedArea,
  OnProgress,
  ReadOptions,
} from './types';
