import type { FieldType } from '../fields';
import { readNumeric } from './cells/numeric';
import { dayOrderOf, numericType } from './cells/numericTypes';
import { readRange, readRangeDecimals } from './cells/readRange';
import { readValidity } from './cells/readValidity';
import { currencyOfCell } from './columns/currencyCode';
import type { ColumnReading, NumberRange, RawCell, Reading } from './types';

function rangeWith(raw: RawCell, reading: ColumnReading): Reading<NumberRange> {
  const { decimalComma } = reading;
  const found = decimalComma === undefined ? readRange(raw) : readRangeDecimals(raw, decimalComma);
  if (found.state !== 'ok') return found;
  const { low, high, currency: named } = found.value;
  const currency =
    named === undefined ? reading.currency : currencyOfCell(String(raw), named, reading);
  return { state: 'ok', value: currency ? { low, high, currency } : { low, high } };
}

/** Reads a cell with its column's options; undefined where its type has none. */
export function readWith(
  type: FieldType,
  raw: RawCell,
  reading: ColumnReading,
): Reading<unknown> | undefined {
  switch (type) {
    case 'number':
    case 'integer':
    case 'days':
    case 'weight':
    case 'share':
    case 'flag':
    case 'date':
      return readNumeric(numericType(type, reading), raw);
    case 'validity':
      return readValidity(raw, dayOrderOf(reading, 'dayFirst'));
    case 'range':
      return rangeWith(raw, reading);
    default:
      return undefined;
  }
}
