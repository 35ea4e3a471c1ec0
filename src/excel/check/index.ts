export { checkSheet } from './checkSheet';
export { runSlices } from './runSlices';
export type * from './types';
