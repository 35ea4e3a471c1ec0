export { goneOwners } from './goneOwners';
export { writeReport } from './writeReport';
export type * from './types';
