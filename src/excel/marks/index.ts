export { BLOCK_NAMES } from './blockNames';
export { writeMarks } from './writeMarks';
export type * from './types';
