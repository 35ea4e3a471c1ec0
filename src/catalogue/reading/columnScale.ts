import { foldText } from '../cells/foldText';
import { plainOf } from '../cells/numeric';
import { scaleOf } from '../cells/scoreScale';
import type { ColumnReading, RawCell } from '../types';

/** Quality scores are out of 5 on old pages, out of 6 on new ones. */
const [OLD, NEW] = [5, 6];
const SPAN = /\b0\s*[-~]\s*(\d+)\b/u;

/** The scale of a column of quality scores, by its header, by `/6` in a cell, or by a score above 5. */
export function columnScale(
  header: string,
  cells: readonly RawCell[],
): Pick<ColumnReading, 'outOf'> {
  const folded = foldText(header).toLowerCase();
  const written = scaleOf(folded) ?? Number(SPAN.exec(folded)?.[1] ?? NaN);
  let outOf = written > 0 ? written : 0;
  for (const cell of cells) {
    const text = typeof cell === 'string' ? foldText(cell).toLowerCase() : '';
    const score = typeof cell === 'number' ? cell : plainOf(text);
    if (score > OLD && score <= NEW) outOf = Math.max(outOf, NEW);
    if (text !== '') outOf = Math.max(outOf, scaleOf(text) ?? 0);
  }
  return outOf > 0 ? { outOf } : {};
}
