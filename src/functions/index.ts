export type { FunctionsHost } from './functionsHost';
export type { HeaderSource, LayoutAnswer, SheetColumns } from './headerSource';
export { registerFunctions, type FunctionsControl } from './register';
