export { boxAddress, columnLetters, parseBox, quotedSheetName, splitSheetName } from './address';
export { boxOf, COLUMN_LIMIT, ROW_LIMIT, sameBox } from './box';
export { PLAIN } from './formats';
export { createWorkbook, type WorkbookOptions } from './memoryWorkbook';
export { ModelError, type ModelErrorCode } from './modelError';
export { cellText } from './numberText';
export { shiftedBox } from './shiftedBox';
export { snapshot, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
export type * from './types';
