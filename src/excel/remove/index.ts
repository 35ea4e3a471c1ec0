export { removeMarks } from './removeMarks';
export type * from './types';
