export { writeReport } from './writeReport';
export type * from './types';
