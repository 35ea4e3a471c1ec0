import type { CheckResult } from '../check/types';
import { shiftedRow, type RowShift } from './rowShift';

interface Slice {
  readonly done: number;
  readonly total: number;
}

type Judged = Pick<CheckResult, 'catalogue' | 'verdict'>;

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, at) => number === b[at]);

/**
 * The rows of the sheet (0-based) that are products now and were none, or the other way round, and those
 * whose findings are others than before, though maybe no cell of theirs was edited: all that a row's marks take from other rows is which governance rules it breaks, since no
 * pool may ask for what only all rows can tell (`measureScope` of the rulebook's checks).
 *
 * @param shifts the rows that came and went between the two
 */
export function* changedFindings(
  before: Judged,
  after: Judged,
  shifts: readonly RowShift[],
  sliceRows = 1_000,
): Generator<Slice, number[]> {
  const changed: number[] = [];
  const { rowNumbers, size } = after.catalogue;
  let at = 0;
  for (let index = 0; index < before.catalogue.size; index++) {
    if (index % sliceRows === sliceRows - 1) yield { done: at, total: size };
    const row = shiftedRow(before.catalogue.rowNumbers[index]! - 1, shifts);
    if (row === undefined) continue;
    while (at < size && rowNumbers[at]! - 1 < row) changed.push(rowNumbers[at++]! - 1);
    const isProduct = at < size && rowNumbers[at]! - 1 === row;
    if (!isProduct || !isSame(before.verdict.broken(index), after.verdict.broken(at)))
      changed.push(row);
    if (isProduct) at++;
  }
  while (at < size) changed.push(rowNumbers[at++]! - 1);
  return changed;
}
