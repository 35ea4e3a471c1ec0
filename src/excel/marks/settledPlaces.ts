import { RESULT_COLUMNS } from '../../report';
import type { NewBlock } from './newBlock';
import type { Place } from './place';
import type { OwnPlaces, SheetState } from './sheetState';

/** Where things of a sheet are once a run has ended. */
export interface SettledPlaces {
  readonly columns: OwnPlaces;
  /** Whether our columns are new ones. */
  readonly isNew: boolean;
  /** Where a column of the user's is, by where it was before the run. */
  readonly moved: (column: number) => number;
}

/** Where our columns and those of others are when new columns have taken the place of the old ones. */
export function settledPlaces({ place, isInPlace }: NewBlock, state: SheetState): SettledPlaces {
  if (isInPlace) return { columns: state.columns, isNew: false, moved: (column) => column };
  const own = [...state.columns.values()];
  const goneBefore = (column: number): number => own.filter((each) => each < column).length;
  const first = place.column - goneBefore(place.column);
  return {
    columns: new Map(RESULT_COLUMNS.map(({ key }, at) => [key, first + at])),
    isNew: true,
    moved: (column) => column - goneBefore(column) + (column >= place.column ? place.columns : 0),
  };
}

/** From the first of our columns to the last, with the rows of `rows`. */
export function spanning(columns: OwnPlaces, { row, rows }: Place): Place {
  const all = [...columns.values()];
  const column = Math.min(...all);
  return { row, column, rows, columns: Math.max(...all) - column + 1 };
}
