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
export { fetchTexts } from './cells/fetchTexts';
export { columnLetters } from './columnLetters';
export { readField, type FieldReading } from './readField';
export { readingWithin } from './readingWithin';
export { LEFT_OUT, type LeftOutRow, type LeftOutWhy } from './rows/types';
export { rowTexts } from './rows/rowTexts';
