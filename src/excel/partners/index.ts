export { joining, joinPartners } from './joinPartners';
export { readPartners } from './readPartners';
export { SheetPartners } from './sheetPartners';
export type * from './types';
