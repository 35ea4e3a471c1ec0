export type { OpenSpreadsheet } from './openFile';
export { STANDARD_INPUT, openSpreadsheet, readSpreadsheet } from './readSpreadsheet';
export type { FileResult, MergedArea, OnProgress, PickedSheet, ReadOptions } from './types';
