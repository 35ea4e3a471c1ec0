export { MappingView } from './MappingView';
export type { SheetHead } from '../sheetHead';
