export { exportSheet } from './exportSheet';
export { writeExport } from './writeExport';
export type * from './types';
