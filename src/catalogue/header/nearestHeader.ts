import type { Grid } from '../types';
import { readHeader } from './readHeader';
import { headerText, isValue, rowEvidence, scoreOf } from './rowEvidence';

/** A row with names of fields that is no header. */
export interface NearestHeader {
  /** As Excel numbers it, if the grid begins at row 1. */
  readonly row: number;
  /** Those of its cells that name fields. */
  readonly headers: readonly string[];
}

/** The row among the first `rows` most like a header; undefined where none names a field. */
export function nearestHeader(grid: Grid, rows: number): NearestHeader | undefined {
  let best: NearestHeader | undefined;
  let bestScore = -Infinity;
  grid.slice(0, rows).forEach((cells, index) => {
    const headers = cells
      .filter((cell) => headerText(cell) !== '' && !isValue(cell))
      .map(headerText)
      .filter((text) => readHeader(text).field !== null);
    const score = scoreOf(rowEvidence(cells, new Set()));
    if (headers.length === 0 || score <= bestScore) return;
    best = { row: index + 1, headers };
    bestScore = score;
  });
  return best;
}
