import { byteColumn, float64Column, int32Column } from '../../base/columnSpace';
import { CURRENCY, type PriceTier, type TiersColumn } from '../types';

/** Initial capacity, in tiers per row. */
const USUAL_TIERS = 3;

/** A column of tiers in the making; its buffers grow. */
export interface GrowingTiers extends TiersColumn {
  tiers: Float64Array;
  /** Tiers so far, of all rows. */
  used: number;
}

/** A column without tiers, of as many rows as there are states. */
export function createTiers(
  state: Uint8Array,
  sheetCurrency: number = CURRENCY.none,
): GrowingTiers {
  const size = state.length;
  return {
    kind: 'tiers',
    state,
    first: int32Column(size),
    count: int32Column(size),
    tiers: float64Column(2 * USUAL_TIERS * size),
    currency: byteColumn(size).fill(CURRENCY.none),
    sheetCurrency,
    used: 0,
  };
}

/** Grows the buffers for `count` more tiers. */
export function roomForTiers(column: GrowingTiers, count: number): void {
  const needed = 2 * (column.used + count);
  if (needed <= column.tiers.length) return;
  const larger = float64Column(Math.max(needed, 2 * column.tiers.length));
  larger.set(column.tiers);
  column.tiers = larger;
}

/** Adds the tiers of a row. */
export function addTiers(column: GrowingTiers, row: number, tiers: readonly PriceTier[]): void {
  roomForTiers(column, tiers.length);
  column.first[row] = column.used;
  column.count[row] = tiers.length;
  for (const { quantity, price } of tiers) {
    column.tiers[2 * column.used] = quantity;
    column.tiers[2 * column.used++ + 1] = price;
  }
}

/** The tiers of a row, in the order in which they are written; empty where it has none. */
export function tiersAt({ first, count, tiers }: TiersColumn, row: number): PriceTier[] {
  return Array.from({ length: count[row]! }, (_, tier) => {
    const at = 2 * (first[row]! + tier);
    return { quantity: tiers[at]!, price: tiers[at + 1]! };
  });
}
