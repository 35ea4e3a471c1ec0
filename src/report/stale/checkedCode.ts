import type { RawCell } from '../../catalogue';
import { joinedTexts } from './cellTexts';
import { textSums } from './textSums';

/** Delimiter before and after each sum. */
export const AROUND = '=';

/** The code of a row without marks. */
const NO_MARKS = '|';

/** An error of Excel, as a cell reads it; a text may look the same. */
const ERROR = /^#(?:N\/A|[A-Z]+[/!?0A-Z]*[!?])$/;

/** The sums that a formula may find for cells. */
export function sumsOf(cells: readonly RawCell[]): readonly number[] {
  const sums = joinedTexts(cells).flatMap((text) => textSums(text));
  // A formula yields no sum where a cell holds an error.
  const mayFail = cells.some(
    (cell) => typeof cell === 'string' && cell.startsWith('#') && ERROR.test(cell),
  );
  return mayFail ? [0, ...sums] : sums;
}

/**
 * The part of a row's code cell about its checked cells, after its marks: `|title!|=12=34=`, for each group of
 * columns the sums that a formula may find.
 *
 * @param groups see `judgedGroups`
 * @param cells the row, as it was read
 */
export function checkedCode(
  marks: string,
  groups: readonly (readonly number[])[],
  cells: readonly RawCell[],
): string {
  const sums = groups.flatMap((group) => sumsOf(group.map((column) => cells[column] ?? '')));
  return `${marks || NO_MARKS}${AROUND}${sums.join(AROUND)}${AROUND}`;
}
