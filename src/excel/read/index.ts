export { cutToTable } from './cutToTable';
export { readTarget } from './readTarget';
export { HEAD_ROWS } from './regionReading';
export type * from './types';
