export { capabilities } from './capabilities';
export type * from './types';
