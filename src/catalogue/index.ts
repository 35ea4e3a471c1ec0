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
export { prefetchTexts } from './cells/prefetchTexts';
export { columnOf, sourcesOf } from './derived/sources';
export { columnLetters } from './columnLetters';
export { EVIDENCE_ROWS } from './reading/evidence';
export { pricesIn, type PricesIn } from './reading/pricesIn';
export { FormatGatherer } from './reading/gridFormats';
export { readField, type FieldReading } from './readField';
export { hasRows, settleRows, withoutRows } from './settleRows';
export { readingWithin } from './readingWithin';
export { LEFT_OUT, type LeftOutRow, type LeftOutWhy } from './rows/types';
export { countListings } from './rows/countListings';
export { isOfListing } from './rows/listingFields';
export { rowTexts } from './rows/rowTexts';
