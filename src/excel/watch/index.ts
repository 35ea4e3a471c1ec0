export { markedSheets } from './markedSheets';
export type * from './types';
export { watchAgain, watchSheet, type WatchAgainOptions } from './watchSheet';
