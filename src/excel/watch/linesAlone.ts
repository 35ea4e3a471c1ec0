import { BLANK, type Lines } from './linesOf';
import { evaluatorFor } from '../check';
import type { CheckResult } from '../check/types';
import { CheckedCells } from '../marks/checkedCells';
import type { Catalogue, RawCell } from '../../catalogue';
import type { MarkFilter } from '../../report';
import { indexOfRow } from './indexOfRow';
import { isPartOfMore } from './listingRows';
import { judgeAlone } from './judgeAlone';
import { shiftedRow } from './rowShift';
import type { SheetMirror } from './sheetMirror';
import type { WatchOptions } from './types';

/** Where a row was before rows came and went. */
function rowBefore({ shifts }: SheetMirror, row: number): number | undefined {
  const back = shifts.map(({ at, count }) => ({ at, count: -count })).reverse();
  return shiftedRow(row, back);
}

/** The product of a row in a check that is older than the rows that came and went. */
function indexBefore(mirror: SheetMirror, check: CheckResult, row: number): number | undefined {
  const before = rowBefore(mirror, row);
  return before === undefined ? undefined : indexOfRow(check.catalogue, before);
}

/**
 * What our columns are to say of edited rows, by themselves, so that it can be said at once; nothing of
 * rows of which only those around them tell.
 */
export function linesAlone(
  mirror: SheetMirror,
  check: CheckResult,
  edited: readonly number[],
  options: Pick<WatchOptions, 'book' | 'markets' | 'lang'> & {
    readonly filterFor: (catalogue: Catalogue) => MarkFilter;
  },
): Lines {
  const { data, layout, builder } = mirror;
  const { book, markets, lang, filterFor } = options;
  const cellsOf = (row: number): readonly RawCell[] =>
    mirror.holds(row) ? (data.grid[row - data.firstRow] ?? []) : [];
  const rows = edited.filter((row) => {
    const before = rowBefore(mirror, row);
    const isPart = before !== undefined && isPartOfMore(check.catalogue, before);
    return !isPart && !builder.mayGoOn(cellsOf(row));
  });
  const grid = rows.map(cellsOf);
  const lines = judgeAlone(grid, rows, {
    evaluator: evaluatorFor(book, check.asOf, markets),
    layout,
    lang,
    filterFor,
    brokenBefore: (row) => {
      const before = indexBefore(mirror, check, row);
      return before === undefined ? [] : check.verdict.broken(before);
    },
  });
  const checked = new CheckedCells(layout);
  return new Map(
    rows.map((row) => {
      const marks = lines.get(row);
      return [row, marks ? checked.line(marks, cellsOf(row)) : BLANK];
    }),
  );
}
