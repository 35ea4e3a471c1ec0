export { checkSheet } from './checkSheet';
export { evaluatorFor, evaluatorInSteps } from './evaluatorFor';
export { runSlices, type Slice } from './runSlices';
export type * from './types';
