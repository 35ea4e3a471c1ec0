import type { FieldKey } from '../../fields';
import type { CheckResult } from '../check';
import { placesOf } from '../watch/placesOf';
import type { SelectedRow } from './types';

/** The index of a row number among ascending ones; -1 if it is not among them. */
function indexOf(rows: Int32Array, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rows[middle] === row) return middle;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The product row of a check that a selection begins in; undefined if it is in none. */
export function selectedRow(
  { data, catalogue, layout }: Pick<CheckResult, 'data' | 'catalogue' | 'layout'>,
  sheetId: string,
  address: string,
): SelectedRow | undefined {
  const place = placesOf(address)?.[0];
  if (sheetId !== data.sheetId || !place) return undefined;
  const index = indexOf(catalogue.rowNumbers, place.row + 1);
  if (index < 0) return undefined;
  const column = place.column - data.firstColumn;
  const field = Object.entries(layout.columns).find(([, at]) => at === column)?.[0];
  return { sheetId, index, ...(field !== undefined && { field: field as FieldKey }) };
}
