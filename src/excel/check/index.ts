export { checkSheet } from './checkSheet';
export { evaluatorFor } from './evaluatorFor';
export { runSlices } from './runSlices';
export type * from './types';
