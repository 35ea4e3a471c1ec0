import { boxOf } from './box';
import type { Box } from './cellTypes';
import type { MemorySheet } from './memorySheet';
import { ModelError } from './modelError';

/** Gives each cell of the box its number format; null leaves a cell alone. */
export function enterNumberFormats(
  sheet: MemorySheet,
  box: Box,
  formats: readonly (readonly (string | null)[])[],
): void {
  sheet.protection.require('allowFormatCells');
  if (formats.length !== box.rows || formats.some((line) => line.length !== box.columns)) {
    throw new ModelError(
      'InvalidArgument',
      'The number of rows or columns in the input differs from the range.',
    );
  }
  formats.forEach((line, down) => {
    line.forEach((numberFormat, right) => {
      if (numberFormat !== null)
        sheet.store.setFormat(boxOf(box.row + down, box.column + right), { numberFormat });
    });
  });
  sheet.emitFormatted(box);
}
