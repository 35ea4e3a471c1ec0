export { BLOCK_NAMES } from './blockNames';
export { ownColumns } from './ownColumns';
export { writeMarks } from './writeMarks';
export type * from './types';
