export { cutToTable } from './cutToTable';
export { readTarget } from './readTarget';
export type * from './types';
