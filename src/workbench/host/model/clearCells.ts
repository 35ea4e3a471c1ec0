import { requireInGrid, touches } from './box';
import type { Box } from './cellTypes';
import { emitEdited } from './enterCells';
import type { MemorySheet } from './memorySheet';
import type { ClearWhat } from './types';

/** Empties cells: contents, formats (with conditional formats and validations), links. */
export function clearCells(sheet: MemorySheet, box: Box, what: ClearWhat): void {
  requireInGrid(box);
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  if (contents) sheet.protection.requireUnlocked(box);
  if (formats) sheet.protection.require('allowFormatCells');
  if (contents) {
    sheet.workbook.calculation.release(sheet, box);
    sheet.store.clearContents(box);
    sheet.workbook.calculation.touch();
    sheet.tables.headersEdited(box);
  }
  if (formats) {
    sheet.store.clearFormats(box);
    sheet.conditionalFormats.clear(box);
  }
  if (what === 'All') {
    for (const merge of sheet.merges) if (touches(merge, box)) sheet.unmerge(merge);
    if (sheet.validations.length > 0) sheet.setValidation(box, undefined);
  }
  if (!formats && contents) {
    emitEdited(sheet, box);
    return;
  }
  sheet.links.clear(box);
  if (contents) emitEdited(sheet, box);
  if (formats) sheet.emitFormatted(box);
}
