import type { Box } from './cellTypes';
import type { MemorySheet } from './memorySheet';
import type { Hyperlink } from './partTypes';

/** Puts a link on every cell of the box, in the look of one; a cell that is empty shows where it leads. */
export function linkCells(sheet: MemorySheet, box: Box, link: Hyperlink): void {
  sheet.protection.require('allowInsertHyperlinks');
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const shown =
        link.textToDisplay ??
        (sheet.isFilled(row, column) ? undefined : (link.documentReference ?? link.address));
      if (shown !== undefined) sheet.store.setValue(row, column, shown);
      sheet.links.set(row, column, link);
    }
  }
  sheet.store.setFormat(box, { fontColor: '#0563C1', underline: 'Single' });
  sheet.workbook.calculation.touch();
}
