export { readTarget } from './readTarget';
export type * from './types';
