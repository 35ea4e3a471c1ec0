import { float64Column, int32Column } from '../../base/columnSpace';
import { CURRENCY, type Catalogue, type CodedColumn } from '../../catalogue';
import { listingPrices } from './listingPrices';
import { moneyOf } from '../moneyOf';
import { median } from './median';

/** Below this many prices a median says little. */
const ENOUGH_PRICES = 8;
/** Makes the median absolute deviation comparable with a standard deviation. */
const MAD_SCALE = 1.4826;
/** Least spread, as a share: among almost equal prices a few per cent are no outlier. */
const LEAST_SPREAD = 0.05;

/**
 * Robust distance of each row's lowest price from the median of its category and currency, or of its
 * highest from theirs if that is further; NaN where unknown. Yields about every `slice` rows.
 */
export function* priceDeviation(
  catalogue: Catalogue,
  slice: number,
): Generator<void, Float64Array> {
  const { size, listing } = catalogue;
  const { price, category, currency } = catalogue.columns;
  const deviation = float64Column(size).fill(NaN);
  if (price === undefined || category === undefined) return deviation;
  const lows = listingPrices(catalogue, price, 'low');
  const highs = listingPrices(catalogue, price, 'high');
  const { rows, ends } = byCategory(lows, category, listing);
  yield;
  // A single category for all rows groups nothing.
  if (ends.filter((end, code) => end > (ends[code - 1] ?? 0)).length < 2) return deviation;
  const money = moneyOf(price, currency);
  let done = 0;
  for (let code = 0, from = 0; code < ends.length; code++) {
    const end = ends[code]!;
    while (from < end) {
      const to = gatherLike(rows, from, end, money);
      const isKnown = money(rows[from]!) !== CURRENCY.unknown;
      if (isKnown) {
        const like = rows.subarray(from, to);
        measure(like, lows, deviation);
        if (like.some((row) => highs[row] !== lows[row])) measure(like, highs, deviation);
      }
      if ((done += to - from) > slice) {
        done = 0;
        yield;
      }
      from = to;
    }
  }
  return deviation;
}

/** The rows with a price, the first of each listing, category after category, and where each category ends. */
function byCategory(
  low: Float64Array,
  { codes, entries }: CodedColumn<string>,
  listing: Int32Array | undefined,
): { rows: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(entries.length);
  let priced = 0;
  const counts = (row: number): boolean =>
    codes[row]! >= 0 && low[row]! > 0 && (listing === undefined || listing[row] === row);
  for (let row = 0; row < codes.length; row++) {
    if (!counts(row)) continue;
    ends[codes[row]!]!++;
    priced++;
  }
  // Where each begins, until its rows are in place.
  for (let code = 0, next = 0; code < ends.length; code++) {
    const count = ends[code]!;
    ends[code] = next;
    next += count;
  }
  const rows = int32Column(priced);
  for (let row = 0; row < codes.length; row++) {
    if (counts(row)) rows[ends[codes[row]!]!++] = row;
  }
  return { rows, ends };
}

/** Moves the rows in the first one's currency to the front; returns where they end. */
function gatherLike(
  rows: Int32Array,
  from: number,
  end: number,
  moneyOf: (row: number) => number,
): number {
  const money = moneyOf(rows[from]!);
  let to = from + 1;
  for (let at = to; at < end; at++) {
    const row = rows[at]!;
    if (moneyOf(row) !== money) continue;
    rows[at] = rows[to]!;
    rows[to++] = row;
  }
  return to;
}

/** Writes the deviation of rows whose prices can be compared, unless it is known to be larger. */
function measure(rows: Int32Array, prices: Float64Array, deviation: Float64Array): void {
  const count = rows.length;
  if (count < ENOUGH_PRICES) return;
  const values = float64Column(count);
  for (let i = 0; i < count; i++) values[i] = prices[rows[i]!]!;
  const centre = median(values, count);
  for (let i = 0; i < count; i++) values[i] = Math.abs(values[i]! - centre);
  const spread = median(values, count) * MAD_SCALE;
  const unit = Math.max(spread, centre * LEAST_SPREAD);
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    const own = Math.abs(prices[row]! - centre) / unit;
    if (!(deviation[row]! > own)) deviation[row] = own;
  }
}
