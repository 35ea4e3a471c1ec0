import type { Catalogue, CodedColumn, RangeColumn } from '../../catalogue';
import { CURRENCIES, type CurrencyKey } from '../../fields';
import { KeyCounter } from './keyCounter';
import { ProductKeys } from './productKeys';

/** What only all rows together can tell; NaN where it can't be told. */
export interface CatalogueFacts {
  /** Other rows with the same product id. */
  readonly sameId: Float64Array;
  /** Other rows whose titles are of the same words, in the same category. */
  readonly duplicates: Float64Array;
  /** Robust distance of the lowest price from the median of its category and currency. */
  readonly priceDeviation: Float64Array;
}

/** Below this many prices a median says little. */
const ENOUGH_PRICES = 8;
/** Makes the median absolute deviation comparable with a standard deviation. */
const MAD_SCALE = 1.4826;
/** Prices of a category that are all but equal do not make a few per cent an outlier. */
const LEAST_SPREAD = 0.05;
const USD = CURRENCIES.indexOf('USD');

/**
 * Gathers the facts, yielding about every `slice` rows. A catalogue of one row is somebody asking for
 * that row alone: there nothing can be told.
 */
export function* gatherFacts(
  catalogue: Catalogue,
  fingerprints: Float64Array,
  slice: number,
): Generator<void, CatalogueFacts | undefined> {
  const { size } = catalogue;
  if (size < 2) return undefined;
  const facts = {
    sameId: new Float64Array(size).fill(NaN),
    duplicates: new Float64Array(size).fill(NaN),
    priceDeviation: new Float64Array(size).fill(NaN),
  };
  const { productId, category } = catalogue.columns;
  const ids = new ProductKeys();
  yield* countOthers(facts.sameId, slice, (row) => {
    const id = productId?.values[row] ?? '';
    return id === '' ? undefined : ids.of(id);
  });
  yield* countOthers(facts.duplicates, slice, (row) => {
    const title = fingerprints[row]!;
    const code = category?.codes[row] ?? -1;
    return Number.isNaN(title) ? undefined : (title + (code + 1) * 0x9e3779b1) % 2 ** 53;
  });
  yield* measureDeviation(catalogue, facts.priceDeviation, slice);
  return facts;
}

/** Writes to each row how many other rows share its key; rows without a key are left alone. */
function* countOthers(
  out: Float64Array,
  slice: number,
  keyOf: (row: number) => number | undefined,
): Generator<void> {
  const counter = new KeyCounter(out.length);
  for (let row = 0; row < out.length; row++) {
    if (row % slice === slice - 1) yield;
    const key = keyOf(row);
    if (key !== undefined) counter.add(row, key);
  }
  for (let row = 0; row < out.length; row++) {
    if (row % slice === slice - 1) yield;
    out[row] = counter.others(row);
  }
}

function* measureDeviation(
  { columns: { price, category, currency } }: Catalogue,
  out: Float64Array,
  slice: number,
): Generator<void> {
  if (price === undefined || category === undefined) return;
  const groups = new Map<number, number[]>();
  for (let row = 0; row < out.length; row++) {
    if (row % slice === slice - 1) yield;
    const code = category.codes[row]!;
    if (code < 0 || !(price.low[row]! > 0)) continue;
    const key = code * 256 + moneyOf(price, currency, row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  let done = 0;
  for (const rows of groups.values()) {
    if ((done += rows.length) > slice) {
      done = 0;
      yield;
    }
    if (rows.length < ENOUGH_PRICES) continue;
    const prices = Float64Array.from(rows, (row) => price.low[row]!);
    const centre = median(prices);
    const spread = median(prices.map((value) => Math.abs(value - centre))) * MAD_SCALE;
    const unit = Math.max(spread, centre * LEAST_SPREAD);
    for (const row of rows) out[row] = Math.abs(price.low[row]! - centre) / unit;
  }
}

/** Number in `CURRENCIES` of what a price is in; stated nowhere, it is US dollars (see `isUsd`). */
function moneyOf(
  price: RangeColumn,
  currency: CodedColumn<string> | undefined,
  row: number,
): number {
  const code = currency?.codes[row] ?? -1;
  if (code >= 0) return CURRENCIES.indexOf(currency!.entries[code] as CurrencyKey);
  const own = price.currency[row]!;
  return own < CURRENCIES.length ? own : USD;
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
