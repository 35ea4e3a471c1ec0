export { countEditedRows } from '../marks/editedRows';
export { attachHandlers } from '../watch/sheetHandlers';
