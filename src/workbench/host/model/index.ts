export { ModelError, type ModelErrorCode } from './modelError';
export type * from './types';
