import type { Grid, RawCell } from '../../catalogue';
import type { SheetMapping } from './types';

/** The texts of a row, by which a header row is known again. */
export function rowText(row: readonly RawCell[] = []): string {
  return row
    .map((cell) => String(cell).trim())
    .filter((cell) => cell !== '')
    .join(' | ');
}

/**
 * The header row that a person named, as Excel numbers it, wherever rows above it were inserted or
 * deleted since; undefined if none was named or it is not there any more.
 */
export function rememberedRow(
  header: SheetMapping['header'],
  grid: Grid,
  firstRow: number,
): number | undefined {
  if (header === undefined) return undefined;
  const { row, text } = header;
  if (rowText(grid[row - 1 - firstRow]) === text) return row;
  const index = grid.findIndex((cells) => rowText(cells) === text);
  return index < 0 ? undefined : index + 1 + firstRow;
}
