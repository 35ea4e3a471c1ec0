export { checkSheet } from './checkSheet';
export { evaluatorFor, evaluatorInSteps } from './evaluatorFor';
export type * from './types';
