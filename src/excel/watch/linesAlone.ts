import { BLANK, type Lines } from './linesOf';
import { evaluatorFor } from '../check';
import type { CheckResult } from '../check/types';
import type { Catalogue } from '../../catalogue';
import type { MarkFilter } from '../../report';
import { indexOfRow } from './indexOfRow';
import { judgeAlone } from './judgeAlone';
import { shiftedRow } from './rowShift';
import type { SheetMirror } from './sheetMirror';
import type { WatchOptions } from './types';

/** The product of a row in a check that is older than the rows that came and went. */
function indexBefore({ shifts }: SheetMirror, check: CheckResult, row: number): number | undefined {
  const back = shifts.map(({ at, count }) => ({ at, count: -count })).reverse();
  const before = shiftedRow(row, back);
  return before === undefined ? undefined : indexOfRow(check.catalogue, before);
}

/** What our columns are to say of edited rows, by themselves, so that it can be said at once. */
export function linesAlone(
  mirror: SheetMirror,
  check: CheckResult,
  rows: readonly number[],
  options: Pick<WatchOptions, 'book' | 'markets' | 'lang'> & {
    readonly filterFor: (catalogue: Catalogue) => MarkFilter;
  },
): Lines {
  const { data, layout } = mirror;
  const { book, markets, lang, filterFor } = options;
  const grid = rows.map((row) => (mirror.holds(row) ? (data.grid[row - data.firstRow] ?? []) : []));
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
  return new Map(rows.map((row) => [row, lines.get(row) ?? BLANK]));
}
