import type { Grid } from '../types';
import type { HeaderBlock } from './headerBlock';
import { headerText } from './rowEvidence';
import type { MergedRange } from './types';

/** The texts over one column, from top to bottom; the last one is nearest to the data. */
export type ColumnTexts = readonly string[];

/**
 * Spreads a row of group headers over their columns: by merged ranges where there are any, else over the
 * blanks that follow a text and have a header below them.
 */
function spread(
  grid: Grid,
  row: number,
  block: HeaderBlock,
  width: number,
  merges: readonly MergedRange[],
): string[] {
  const own = Array.from({ length: width }, (_, column) => headerText(grid[row]?.[column]));
  const across = merges.filter(
    ({ top, bottom, left, right }) => top <= row && bottom >= row && (right > left || bottom > top),
  );
  if (across.length > 0) {
    for (const { top, bottom, left, right } of across) {
      // A range merged downwards is one cell: its text counts once, in the first row it has.
      const text =
        row === Math.min(Math.max(top, block.top), bottom) ? headerText(grid[top]?.[left]) : '';
      for (let column = left; column <= Math.min(right, width - 1); column++) own[column] = text;
    }
    return own;
  }
  const hasBelow = (column: number): boolean =>
    grid.slice(row + 1, block.bottom + 1).some((cells) => headerText(cells[column]) !== '');
  let group = '';
  return own.map((text, column) => {
    if (!hasBelow(column)) group = '';
    else if (text !== '') group = text;
    return text === '' ? group : text;
  });
}

/** The texts over each of `width` columns, without blanks and without repeats of one text. */
export function columnTexts(
  grid: Grid,
  block: HeaderBlock,
  width: number,
  merges: readonly MergedRange[],
): ColumnTexts[] {
  const rows: string[][] = [];
  for (let row = block.top; row < block.bottom; row++) {
    rows.push(spread(grid, row, block, width, merges));
  }
  const last = grid[block.bottom] ?? [];
  rows.push(Array.from({ length: width }, (_, column) => headerText(last[column])));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => row[column]!).filter((text) => text !== '');
    return texts.filter((text, index) => texts.indexOf(text) === index);
  });
}
