export { layoutForSheet } from './layoutForSheet';
export { rememberMapping } from './mappingSection';
export { Remembered, type WantedPartner } from './remembered';
export { rowText } from './rememberedRow';
export { SheetHeaders, type CompletedSheet, type HeadedColumns } from './sheetHeaders';
export type * from './types';
