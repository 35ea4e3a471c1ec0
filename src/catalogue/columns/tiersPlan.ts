import { MOST_TIERS, scanTiers } from '../cells/quick/quickTiers';
import { readTiersWithCare } from '../cells/readTiers';
import { CELL, type RawCell } from '../types';
import { memoise } from './memo';
import type { ColumnPlan, Rows } from './plan';
import { addTiers, createTiers, roomForTiers, type GrowingTiers } from './tiersSpace';

const readText = (text: string) => readTiersWithCare(text);

/** Columns of quantity tiers. */
export function tiersPlan(): ColumnPlan<GrowingTiers> {
  const readKnown = memoise(readText);

  const put = (raw: RawCell, column: GrowingTiers, row: number): void => {
    const reading = typeof raw === 'string' ? readKnown(raw) : readTiersWithCare(raw);
    column.state[row] = CELL[reading.state];
    if (reading.state === 'ok') addTiers(column, row, reading.value);
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
      }
    }
  };

  return {
    create: (size) => createTiers(new Uint8Array(size)),
    fill,
    reuse: (column) => {
      column.state[0] = CELL.ok;
      column.count[0] = 0;
      column.used = 0;
      return column;
    },
    trim: ({ state, first, count, tiers, used }, size) => ({
      kind: 'tiers',
      state: state.subarray(0, size),
      first: first.subarray(0, size),
      count: count.subarray(0, size),
      tiers,
      used,
    }),
  };
}
