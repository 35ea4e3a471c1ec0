import type { Grid, RawCell } from '../catalogue';
import { RESULT_COLUMNS, resultColumnName } from '../report';
import { LANGUAGES } from '../strings';

/** Rows in which the header is looked for. */
const HEAD_ROWS = 50;

const NAMES = LANGUAGES.map((lang) => RESULT_COLUMNS.map(({ key }) => resultColumnName(key, lang)));

/** Where the headers of all result columns follow one another in a row. */
function placeIn(row: readonly RawCell[]): number {
  return row.findIndex((_, at) =>
    NAMES.some((names) => names.every((name, next) => row[at + next] === name)),
  );
}

/**
 * The grid of a sheet that was marked, without the headers of its result columns: right after the title they
 * come before columns of the same name (certificates), which would else be taken for doubles of them.
 */
export function withoutResultHeaders(grid: Grid): Grid {
  const row = grid.slice(0, HEAD_ROWS).findIndex((cells) => placeIn(cells) >= 0);
  if (row < 0) return grid;
  const cells = [...grid[row]!];
  cells.fill('', placeIn(cells), placeIn(cells) + RESULT_COLUMNS.length);
  return grid.map((each, at) => (at === row ? cells : each));
}
