import type { FieldKey } from '../fields';
import { scaled } from './cells/scaled';
import { currencyCode } from './columns/currencyCode';
import {
  CELL,
  CURRENCY,
  type Catalogue,
  type Column,
  type RowReadings,
  type SheetReading,
} from './types';

/**
 * Rereads the numbers whose own number format differs from their column's.
 *
 * @param rowOf row number in Excel of a product row
 */
export function settleRows(
  catalogue: Catalogue,
  { columns, readings }: SheetReading,
  rowOf: (index: number) => number,
): void {
  for (const [field, reading] of Object.entries(readings ?? {})) {
    const column: Column | undefined = catalogue.columns[field as FieldKey];
    if (reading.rows === undefined || column === undefined) continue;
    const isDerived = columns[field as FieldKey] === undefined;
    if (isDerived) settleDerived(catalogue.size, column, reading.rows, rowOf);
    else settleColumn(catalogue, field as FieldKey, column, reading.rows, rowOf);
  }
}

/** Sets the currency of a range of two columns, in rows with a formatted number in either. */
function settleDerived(
  size: number,
  column: Column,
  { first, codes, readings }: RowReadings,
  rowOf: (index: number) => number,
): void {
  if (column.kind !== 'range') return;
  for (let index = 0; index < size; index++) {
    const code = codes[rowOf(index) - first] ?? 0;
    const isOpen = column.currency[index]! >= CURRENCY.unknown;
    const { currency } = readings[code - 1] ?? {};
    if (isOpen && currency !== undefined) column.currency[index] = currencyCode(currency);
  }
}

function settleColumn(
  catalogue: Catalogue,
  field: FieldKey,
  column: Column,
  { first, codes, readings }: RowReadings,
  rowOf: (index: number) => number,
): void {
  for (let index = 0; index < catalogue.size; index++) {
    const code = codes[rowOf(index) - first] ?? 0;
    if (code === 0) continue;
    const raw = catalogue.raw(field, index);
    if (typeof raw !== 'number') continue;
    const { currency, factor } = readings[code - 1]!;
    if (column.kind === 'range' && currency !== undefined) {
      column.currency[index] = currencyCode(currency);
    }
    if (column.kind !== 'number' || !(typeof factor === 'number' && Number.isFinite(raw))) continue;
    column.values[index] = scaled(raw, factor);
    column.state[index] = CELL.ok;
  }
}

/** The same reading without number formats by row, for rows of unknown place. */
export function withoutRows<R extends SheetReading>(sheet: R): R {
  const { readings } = sheet;
  if (readings === undefined || !hasRows(sheet)) return sheet;
  const plain = Object.entries(readings).map(([field, reading]) => {
    const kept = Object.entries(reading).filter(([key]) => key !== 'rows');
    return [field, Object.fromEntries(kept)];
  });
  return { ...sheet, readings: Object.fromEntries(plain) as SheetReading['readings'] };
}

/** Whether number formats differ from row to row. */
export function hasRows({ readings }: SheetReading): boolean {
  return Object.values(readings ?? {}).some(({ rows }) => rows !== undefined);
}
