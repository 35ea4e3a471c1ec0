import { columnIndex, columnOf, type CellPlace } from '../../catalogue';
import type { CheckResult } from '../../excel/check/types';
import type { FieldKey } from '../../fields';
import { placeText } from '../../report';

/** A cell of a sheet, 0-based. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
  /** The sheet, where it is not the checked one. */
  readonly sheetId?: string;
}

type Placed = Pick<CheckResult, 'layout' | 'catalogue' | 'joined'> & {
  readonly data: Pick<CheckResult['data'], 'firstColumn'>;
};

/** Where a value is that a partner sheet gives. */
function partnerCell({ joined, catalogue, layout }: Placed, index: number, field: FieldKey) {
  const place = joined && catalogue.place(field, index);
  if (place === undefined || place.sheet === layout.sheet) return undefined;
  const partner = joined?.partners.find(({ name }) => name === place.sheet);
  if (partner === undefined) return undefined;
  const { sheetId } = partner;
  return { row: place.row - 1, column: columnIndex(place.column), sheetId };
}

/** Where a field of a product row, or the first cell that it is derived from, is; undefined where there is none. */
export function cellOf(check: Placed, index: number, field: FieldKey): SheetPlace | undefined {
  const elsewhere = partnerCell(check, index, field);
  if (elsewhere) return elsewhere;
  const { data, layout, catalogue } = check;
  const column = columnOf(layout, field);
  const row = catalogue.rowNumbers[index];
  if (column === undefined || row === undefined) return undefined;
  return { row: row - 1, column: data.firstColumn + column };
}

/** A cell by its name, with that of its sheet where it is not the checked one. */
export const cellName = ({ layout }: Pick<Placed, 'layout'>, place: CellPlace): string =>
  place.sheet === layout.sheet ? `${place.column}${place.row}` : placeText(place);

/** The cell to go to for a product row: that of the field, or the first cell of the row. */
export function goalOf(check: Placed, index: number, field: FieldKey | undefined): SheetPlace {
  const place = field === undefined ? undefined : cellOf(check, index, field);
  const row = (check.catalogue.rowNumbers[index] ?? 1) - 1;
  return place ?? { row, column: check.data.firstColumn };
}
