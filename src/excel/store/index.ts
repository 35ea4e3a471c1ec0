export { findSheetEntry, withSheetEntry } from './findSheetEntry';
export { findStored } from './findStored';
export { queueSave } from './queueSave';
export { queueStore, readStore } from './readStore';
export { entryOf, sheetSection, setEntry } from './sheetSection';
export type * from './types';
export { NAMESPACE } from '../../report/carried/xmlText';
