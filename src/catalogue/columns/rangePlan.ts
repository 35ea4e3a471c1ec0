import { CURRENCIES } from '../../fields';
import { SCANNED, scanRange } from '../cells/quick/quickRange';
import { readRange } from '../cells/readRange';
import { CELL, type RangeColumn, type RawCell } from '../types';
import { memoise } from './memo';
import type { ColumnPlan, Rows } from './plan';

/** In a range column: the cell names no currency. */
const NO_CURRENCY = 255;

const CURRENCY_INDEX: ReadonlyMap<string | undefined, number> = new Map(
  CURRENCIES.map((key, index) => [key, index]),
);

/** The one currency that a quick reader knows. */
const DOLLARS = CURRENCIES.indexOf('USD');

const readText = (text: string) => readRange(text);

/** Columns of ranges of numbers. */
export function rangePlan(): ColumnPlan<RangeColumn> {
  const readKnown = memoise(readText);

  const put = (raw: RawCell, column: RangeColumn, row: number): void => {
    const reading = typeof raw === 'string' ? readKnown(raw) : readRange(raw);
    const range = reading.state === 'ok' ? reading.value : undefined;
    column.state[row] = CELL[reading.state];
    column.low[row] = range?.low ?? NaN;
    column.high[row] = range?.high ?? NaN;
    column.currency[row] = CURRENCY_INDEX.get(range?.currency) ?? NO_CURRENCY;
  };

  const fill = (rows: Rows, at: number, column: RangeColumn, start: number): void => {
    const { low, high, currency } = column;
    for (let i = 0; i < rows.length; i++) {
      const raw = rows[i]![at] ?? '';
      if (typeof raw === 'number' && raw > 0 && raw < Infinity) {
        low[start + i] = raw;
        high[start + i] = raw;
        currency[start + i] = NO_CURRENCY;
        continue;
      }
      const found =
        typeof raw === 'string' ? scanRange(raw, low, high, start + i) : SCANNED.nothing;
      if (found === SCANNED.nothing) put(raw, column, start + i);
      else currency[start + i] = found === SCANNED.dollars ? DOLLARS : NO_CURRENCY;
    }
  };

  return {
    create: (size) => ({
      kind: 'range',
      state: new Uint8Array(size),
      low: new Float64Array(size),
      high: new Float64Array(size),
      currency: new Uint8Array(size),
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
    }),
  };
}
