import { byteColumn } from '../../base/columnSpace';
import { findCurrency } from '../cells/currencyText';
import { foldText } from '../cells/foldText';
import { MOST_TIERS, scanTiers } from '../cells/quick/quickTiers';
import { readTiersWithCare } from '../cells/readTiers';
import { CELL, type ColumnReading, type RawCell } from '../types';
import { currencyCode, currencyOfCell } from './currencyCode';
import { memoise } from './memo';
import type { ColumnReader, Rows } from './columnReader';
import { addTiers, createTiers, roomForTiers, type GrowingTiers } from './tiersSpace';

const read = (raw: RawCell) => {
  const tiers = readTiersWithCare(raw);
  const isText = tiers.state === 'ok' && typeof raw === 'string';
  return { tiers, currency: isText ? findCurrency(foldText(raw))?.currency : undefined };
};

/** Columns of quantity tiers. */
export function tiersReader(reading: ColumnReading = {}): ColumnReader<GrowingTiers> {
  const readKnown = memoise(read);
  /** Currency of tiers that name none. */
  const unnamed = currencyCode(reading.currency);
  const dollars = currencyCode(currencyOfCell('$', 'USD', reading));
  const sheetCurrency = currencyCode(reading.sheetCurrency);

  const put = (raw: RawCell, column: GrowingTiers, row: number): void => {
    const { tiers, currency } = typeof raw === 'string' ? readKnown(raw) : read(raw);
    column.state[row] = CELL[tiers.state];
    column.currency[row] =
      currency === undefined
        ? unnamed
        : currencyCode(currencyOfCell(String(raw), currency, reading));
    if (tiers.state === 'ok') addTiers(column, row, tiers.value);
  };

  const fill = (rows: Rows, at: number, column: GrowingTiers, start: number): void => {
    for (let i = 0; i < rows.length; i++) {
      const raw = rows[i]![at] ?? '';
      if (typeof raw !== 'string' || raw === '') {
        put(raw, column, start + i);
        continue;
      }
      roomForTiers(column, MOST_TIERS);
      const count = scanTiers(raw, column.tiers, 2 * column.used);
      if (count === 0) put(raw, column, start + i);
      else {
        column.first[start + i] = column.used;
        column.count[start + i] = count;
        column.used += count;
        // Quick readers know no other sign.
        column.currency[start + i] = raw.includes('$') ? dollars : unnamed;
      }
    }
  };

  return {
    create: (size) => createTiers(byteColumn(size), sheetCurrency),
    fill,
    reuse: (column) => {
      column.state[0] = CELL.ok;
      column.count[0] = 0;
      column.used = 0;
      return column;
    },
    trim: ({ state, first, count, tiers, used, currency }, size) => ({
      kind: 'tiers',
      state: state.subarray(0, size),
      first: first.subarray(0, size),
      count: count.subarray(0, size),
      tiers,
      used,
      currency: currency.subarray(0, size),
      sheetCurrency,
    }),
  };
}
