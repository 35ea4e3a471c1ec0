import { byteColumn, float64Column } from '../../base/columnSpace';
import { SCANNED, scanRange } from '../cells/quick/quickRange';
import { readRange, readRangeDecimals } from '../cells/readRange';
import { CELL, type ColumnReading, type RangeColumn, type RawCell } from '../types';
import { currencyCode, currencyOfCell } from './currencyCode';
import { memoise } from './memo';
import type { ColumnReader, Rows } from './columnReader';

/** Columns of ranges of numbers. */
export function rangeReader(reading: ColumnReading = {}): ColumnReader<RangeColumn> {
  const { decimalComma } = reading;
  const isPlain = decimalComma === undefined;
  const read = (raw: RawCell) => (isPlain ? readRange(raw) : readRangeDecimals(raw, decimalComma));
  const readKnown = memoise(read);
  /** Currency of a price that names none. */
  const unnamed = currencyCode(reading.currency);
  /** Currency of one with a bare `$`, the only sign that quick readers know. */
  const dollars = currencyCode(currencyOfCell('$', 'USD', reading));
  const sheetCurrency = currencyCode(reading.sheetCurrency);

  const put = (raw: RawCell, column: RangeColumn, row: number): void => {
    const found = typeof raw === 'string' ? readKnown(raw) : read(raw);
    const range = found.state === 'ok' ? found.value : undefined;
    column.state[row] = CELL[found.state];
    column.low[row] = range?.low ?? NaN;
    column.high[row] = range?.high ?? NaN;
    column.currency[row] =
      range?.currency === undefined
        ? unnamed
        : currencyCode(currencyOfCell(String(raw), range.currency, reading));
  };

  const fill = (rows: Rows, at: number, column: RangeColumn, start: number): void => {
    const { low, high, currency } = column;
    for (let i = 0; i < rows.length; i++) {
      const raw = rows[i]![at] ?? '';
      if (typeof raw === 'number' && raw > 0 && raw < Infinity) {
        low[start + i] = raw;
        high[start + i] = raw;
        currency[start + i] = unnamed;
        continue;
      }
      const found =
        isPlain && typeof raw === 'string' ? scanRange(raw, low, high, start + i) : SCANNED.nothing;
      if (found === SCANNED.nothing) put(raw, column, start + i);
      else currency[start + i] = found === SCANNED.dollars ? dollars : unnamed;
    }
  };

  return {
    create: (size) => ({
      kind: 'range',
      state: byteColumn(size),
      low: float64Column(size),
      high: float64Column(size),
      currency: byteColumn(size),
      sheetCurrency,
    }),
    fill,
    reuse: (column) => {
      column.state[0] = CELL.ok;
      return column;
    },
    trim: ({ state, low, high, currency }, size) => ({
      kind: 'range',
      state: state.subarray(0, size),
      low: low.subarray(0, size),
      high: high.subarray(0, size),
      currency: currency.subarray(0, size),
      sheetCurrency,
    }),
  };
}
