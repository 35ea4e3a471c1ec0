export { joinPartners } from './joinPartners';
export { readPartners } from './readPartners';
export type * from './types';
