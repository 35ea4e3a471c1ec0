import { compileLayout, settleRows, withoutRows, type Grid, type Layout } from '../../catalogue';
import type { Evaluator, Verdict } from '../../evaluator';
import { Marker, type MarkFilter } from '../../report';
import type { Lang } from '../../strings';
import type { Catalogue } from '../../catalogue';
import { isCrossRow } from './crossRowRules';

export interface AloneOptions {
  readonly evaluator: Evaluator;
  readonly layout: Layout;
  readonly lang: Lang;
  readonly filterFor: (catalogue: Catalogue) => MarkFilter;
  /** Rules that a row of the sheet broke when all rows were judged: numbers in `Verdict.governance`. */
  readonly brokenBefore: (row: number) => readonly number[];
}

/** The verdict with findings across rows as they were, since a few rows alone can't tell them. */
function withEarlier(verdict: Verdict, before: (index: number) => readonly number[]): Verdict {
  const across = verdict.governance.map(isCrossRow);
  const broken = (index: number): number[] =>
    [
      ...verdict.broken(index).filter((number) => across[number] === false),
      ...before(index).filter((number) => across[number] === true),
    ].sort((a, b) => a - b);
  return Object.create(verdict, { broken: { value: broken } }) as Verdict;
}

/**
 * What our columns are to say of some rows, judged without all the others; rows that are blank are left
 * out. What only all rows together can tell stays as it was said.
 *
 * @param grid the cells of the rows
 * @param rows which rows of the sheet they are
 */
export function judgeAlone(
  grid: Grid,
  rows: readonly number[],
  { evaluator, layout, lang, filterFor, brokenBefore }: AloneOptions,
): Map<number, readonly string[]> {
  const builder = compileLayout({ ...withoutRows(layout), firstRow: 0, rowOffset: 0 });
  const catalogue = builder.buildApart(grid);
  const rowAt = (index: number): number => rows[catalogue.rowNumbers[index]! - 1]!;
  settleRows(catalogue, layout, (index) => rowAt(index) + 1);
  const verdict = withEarlier(evaluator.evaluate(catalogue), (index) => brokenBefore(rowAt(index)));
  const lines = new Marker(verdict, lang, filterFor(catalogue)).rows(0, catalogue.size);
  return new Map(lines.map((line, index) => [rowAt(index), line]));
}
