import { columnOf } from '../../catalogue';
import type { CheckResult } from '../../excel/check/types';
import type { FieldKey } from '../../fields';

/** A cell of a sheet, 0-based. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

type Placed = Pick<CheckResult, 'layout' | 'catalogue'> & {
  readonly data: Pick<CheckResult['data'], 'firstColumn'>;
};

/** Where a field of a product row, or the first cell that it is derived from, is; undefined where there is none. */
export function cellOf(
  { data, layout, catalogue }: Placed,
  index: number,
  field: FieldKey,
): SheetPlace | undefined {
  const column = columnOf(layout, field);
  const row = catalogue.rowNumbers[index];
  if (column === undefined || row === undefined) return undefined;
  return { row: row - 1, column: data.firstColumn + column };
}

/** The cell to go to for a product row: that of the field, or the first cell of the row. */
export function goalOf(check: Placed, index: number, field: FieldKey | undefined): SheetPlace {
  const place = field === undefined ? undefined : cellOf(check, index, field);
  const row = (check.catalogue.rowNumbers[index] ?? 1) - 1;
  return place ?? { row, column: check.data.firstColumn };
}
