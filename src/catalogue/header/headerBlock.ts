import type { Grid, RawCell } from '../types';
import { readHeader } from './readHeader';
import { headerText, isValue, rowEvidence } from './rowEvidence';
import type { MergedRange } from './types';

/** The rows that make up the header, both ends included; indices of the grid. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

const MOST_ROWS = 3;
/** Longer texts over a header, brackets and further lines included, are notes on it. */
const LONGEST_GROUP = 60;
const NO_KEYS: ReadonlySet<string> = new Set();

const textAt = (grid: Grid, row: number, column: number): string => headerText(grid[row]?.[column]);

const filledColumns = (row: readonly RawCell[]): number[] =>
  row.flatMap((cell, column) => (headerText(cell) === '' ? [] : [column]));

const joinsRows = (merges: readonly MergedRange[], upper: number): boolean =>
  merges.some(({ top, bottom }) => top <= upper && bottom > upper);

/** Whether the cells below a header row go on with the header: sub-headers, or a second language. */
function goesOnBelow(grid: Grid, row: number, merges: readonly MergedRange[]): boolean {
  const below = grid[row + 1];
  if (!below) return false;
  if (joinsRows(merges, row)) return true;
  const { fields, contrary } = rowEvidence(below, NO_KEYS);
  if (fields.size === 0 || contrary > 0) return false;
  return filledColumns(below).every((column) => {
    const upper = readHeader(textAt(grid, row, column));
    const lower = readHeader(textAt(grid, row + 1, column));
    return !upper.known || upper.field === null || (lower.known && lower.field === upper.field);
  });
}

/**
 * Whether a merged range of the upper row spans some, but not all, columns of the lower one. A sentence
 * is a note; one text alone over most columns from the first on is the title of the sheet.
 */
function isMergedGroup(
  grid: Grid,
  merges: readonly MergedRange[],
  upper: number,
  lower: readonly number[],
): boolean {
  const isAlone = filledColumns(grid[upper]!).length <= 1;
  return merges.some(({ top, bottom, left, right }) => {
    if (top > upper || bottom < upper || right === left) return false;
    if (textAt(grid, top, left).length > LONGEST_GROUP) return false;
    const covered = lower.filter((column) => column >= left && column <= right).length;
    const isTitle = isAlone && left <= lower[0]! && covered * 2 > lower.length;
    return covered > 1 && covered < lower.length && !isTitle;
  });
}

/**
 * Whether the texts over the lower row are groups: one spreads over several columns. Texts side by side from
 * the first column on, each over a header, are a note (`店铺`, `…`).
 */
function isSpread(
  grid: Grid,
  upper: number,
  groups: readonly number[],
  lower: readonly number[],
): boolean {
  const under = new Set(lower);
  const isNote = groups.every((at, index) => at === lower[index]);
  return (
    !isNote &&
    groups.some((at) => under.has(at) && under.has(at + 1) && textAt(grid, upper, at + 1) === '')
  );
}

/** Whether the row above a header row groups its columns, and is not a title or a note. */
function isGroupRow(grid: Grid, upper: number, merges: readonly MergedRange[]): boolean {
  const above = grid[upper];
  if (!above) return false;
  const lower = filledColumns(grid[upper + 1]!);
  if (joinsRows(merges, upper) || isMergedGroup(grid, merges, upper, lower)) return true;
  const groups = filledColumns(above);
  const isText = (column: number): boolean =>
    !isValue(above[column]!) && !/[:：]/.test(textAt(grid, upper, column));
  if (!groups.every(isText)) return false;
  return isSpread(grid, upper, groups, lower) || rowEvidence(above, NO_KEYS).fields.size >= 2;
}

/** Every row of the header to which the row `found` belongs. */
export function headerBlock(
  grid: Grid,
  found: number,
  merges: readonly MergedRange[],
): HeaderBlock {
  let bottom = found;
  while (bottom - found + 1 < MOST_ROWS && goesOnBelow(grid, bottom, merges)) bottom++;
  return { top: topOf(grid, found, bottom, merges), bottom };
}

/** The first row of the header whose last row is `bottom`. */
export function topOf(
  grid: Grid,
  found: number,
  bottom: number,
  merges: readonly MergedRange[],
): number {
  let top = found;
  while (top > 0 && bottom - top + 1 < MOST_ROWS && isGroupRow(grid, top - 1, merges)) top--;
  return top;
}
