export { MappingView } from './MappingView';
export type { SheetHead } from '../../excel/session/types';
