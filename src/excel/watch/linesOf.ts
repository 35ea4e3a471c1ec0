import { Marker, RESULT_COLUMNS, type MarkFilter } from '../../report';
import type { Lang } from '../../strings';
import { runSlices } from '../gateway/runSlices';
import type { CheckResult } from '../check/types';
import { cellsAt, CheckedCells } from '../marks/checkedCells';
import { partnerOf } from '../check/partnerOf';
import { indexOfRow } from './indexOfRow';

/** Rows between two looks at the clock. */
const SLICE_ROWS = 64;

export type Lines = ReadonlyMap<number, readonly string[]>;

/** What our columns say beside a row without a product. */
export const BLANK: readonly string[] = RESULT_COLUMNS.map(() => '');

function* slices(
  check: CheckResult,
  rows: readonly number[],
  lang: Lang,
  filter: MarkFilter,
): Generator<{ done: number; total: number }, Lines> {
  const { catalogue, verdict, data, layout } = check;
  const marker = new Marker(verdict, lang, filter, partnerOf(check));
  const checked = new CheckedCells(layout);
  const lines = new Map<number, readonly string[]>();
  for (const [done, row] of rows.entries()) {
    const index = indexOfRow(catalogue, row);
    const [marks] = index === undefined ? [] : marker.rows(index, index + 1);
    lines.set(row, marks ? checked.line(marks, cellsAt(data, row)) : BLANK);
    if (done % SLICE_ROWS === SLICE_ROWS - 1) yield { done, total: rows.length };
  }
  return lines;
}

/**
 * What our columns are to say in some rows of the sheet (0-based), without holding the page up.
 *
 * @throws Refusal `cancelled`.
 */
export function linesOf(
  check: CheckResult,
  rows: readonly number[],
  lang: Lang,
  filter: MarkFilter,
  signal: AbortSignal,
): Promise<Lines> {
  return runSlices(slices(check, rows, lang, filter), () => undefined, signal);
}

/** The lines that differ from what is there already. */
export function linesToWrite(lines: Lines, present: Lines): Map<number, readonly string[]> {
  const differing = [...lines].filter(([row, line]) => {
    const now = present.get(row);
    return now === undefined || line.some((text, at) => text !== (now[at] ?? ''));
  });
  return new Map(differing);
}
