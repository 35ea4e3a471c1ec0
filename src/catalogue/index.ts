export * from './types';
export * from './header';
export * from './join';
export {
  buildCatalogue,
  buildCatalogueInSlices,
  compileLayout,
  type BuildProgress,
  type CatalogueBuilder,
} from './buildCatalogue';
export { codeAt } from './cells/codeAt';
export { NOT_CALCULATED } from './cells/foldCell';
export { fetchTexts } from './cells/fetchTexts';
export { columnOf, sourcesOf } from './derived/sources';
export { columnLetters } from './columnLetters';
export { readField, type FieldReading } from './readField';
export { readingWithin } from './readingWithin';
