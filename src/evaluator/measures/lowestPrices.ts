import type { Catalogue, RangeColumn } from '../../catalogue';

/** By column, since every row of a listing asks for the same. */
const KNOWN = new WeakMap<RangeColumn, Float64Array>();

/**
 * The lowest price of each row's listing; NaN where none of its rows has one. Prices of one listing in two
 * currencies can't be compared: there each row has its own.
 */
export function lowestPrices({ listing }: Catalogue, price: RangeColumn): Float64Array {
  if (listing === undefined) return price.low;
  const known = KNOWN.get(price);
  if (known !== undefined) return known;
  const lows = price.low.slice();
  for (let from = 0, to; from < lows.length; from = to) {
    to = from + 1;
    while (to < lows.length && listing[to] === listing[from]) to++;
    fill(lows, price, from, to);
  }
  KNOWN.set(price, lows);
  return lows;
}

function fill(lows: Float64Array, { currency }: RangeColumn, from: number, to: number): void {
  let lowest = NaN;
  let money: number | undefined;
  for (let row = from; row < to; row++) {
    if (Number.isNaN(lows[row])) continue;
    if (money !== undefined && currency[row] !== money) return;
    money = currency[row];
    if (!(lowest <= lows[row]!)) lowest = lows[row]!;
  }
  lows.fill(lowest, from, to);
}
