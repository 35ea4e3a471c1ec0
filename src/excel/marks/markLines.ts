import { literalText, Marker, RESULT_COLUMNS } from '../../report';
import { runSlices } from '../gateway/runSlices';
import { cellsAt, CheckedCells } from './checkedCells';
import { partnerOf } from '../check/partnerOf';
import type { MarkOptions } from './types';

/** Rows between two looks at the clock. */
const SLICE_ROWS = 64;

interface Slice {
  readonly done: number;
  readonly total: number;
}

function* slices(
  { check, lang, filter }: MarkOptions,
  firstRow: number,
  count: number,
): Generator<Slice, string[][]> {
  const { rowNumbers, size } = check.catalogue;
  const marker = new Marker(check.verdict, lang, filter, partnerOf(check));
  const checked = new CheckedCells(check.layout);
  const blank = RESULT_COLUMNS.map(() => '');
  const lines = new Array<string[]>(count).fill(blank);
  for (let from = 0; from < size; from += SLICE_ROWS) {
    marker.rows(from, from + SLICE_ROWS).forEach((marks, at) => {
      const row = rowNumbers[from + at]! - 1;
      const line = row - firstRow;
      if (line < 0 || line >= count) return;
      lines[line] = checked.line(marks, cellsAt(check.data, row)).map(literalText);
    });
    yield { done: Math.min(from + SLICE_ROWS, size), total: size };
  }
  return lines;
}

/**
 * The cells of the result columns for the rows under the header, in the order of `RESULT_COLUMNS`:
 * as many lines as the block has, blank where there is no product. Does not hold the page up.
 *
 * @param firstRow 0-based row of the sheet of the first line
 * @throws Refusal `cancelled`.
 */
export function markLines(
  options: MarkOptions,
  firstRow: number,
  count: number,
): Promise<string[][]> {
  const report = (slice: Slice) => options.onProgress?.(slice);
  return runSlices(slices(options, firstRow, count), report, options.signal);
}
