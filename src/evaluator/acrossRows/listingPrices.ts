import type { Catalogue, RangeColumn } from '../../catalogue';

/** An end of a price range. */
export type PriceEnd = 'low' | 'high';

/** Cache by end and column, since every row of a listing has the same answer. */
const KNOWN = {
  low: new WeakMap<RangeColumn, Float64Array>(),
  high: new WeakMap<RangeColumn, Float64Array>(),
};

/**
 * The lowest or the highest price of each row's listing; NaN where none of its rows has one. In a listing
 * of two currencies each row keeps its own.
 */
export function listingPrices(
  { listing }: Catalogue,
  price: RangeColumn,
  end: PriceEnd,
): Float64Array {
  if (listing === undefined) return price[end];
  const known = KNOWN[end].get(price);
  if (known !== undefined) return known;
  const prices = price[end].slice();
  for (let from = 0, to; from < prices.length; from = to) {
    to = from + 1;
    while (to < prices.length && listing[to] === listing[from]) to++;
    fill(prices, price, end, from, to);
  }
  KNOWN[end].set(price, prices);
  return prices;
}

function fill(
  prices: Float64Array,
  { currency }: RangeColumn,
  end: PriceEnd,
  from: number,
  to: number,
): void {
  let found = NaN;
  let money: number | undefined;
  for (let row = from; row < to; row++) {
    const price = prices[row]!;
    if (Number.isNaN(price)) continue;
    if (money !== undefined && currency[row] !== money) return;
    money = currency[row];
    const isBeyond = end === 'low' ? price < found : price > found;
    if (Number.isNaN(found) || isBeyond) found = price;
  }
  prices.fill(found, from, to);
}
