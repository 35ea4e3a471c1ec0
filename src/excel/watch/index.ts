export type * from './types';
export { watchSheet } from './watchSheet';
