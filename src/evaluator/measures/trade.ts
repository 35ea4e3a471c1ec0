import { CELL, type Catalogue, type NumberColumn, type TiersColumn } from '../../catalogue';
import { moneyOf, USD } from '../moneyOf';
import type { Frame } from '../frame/frame';
import { listingPrices } from '../acrossRows/listingPrices';
import { fillNaN, ratio, type MeasureFunction } from './helpers';

export const priceLow: MeasureFunction = (frame, out) => {
  const price = frame.catalogue.columns.price;
  if (price === undefined) fillNaN(frame, out);
  else for (let i = 0; i < frame.count; i++) out[i] = price.low[frame.start + i]!;
};

/** The lowest price, by the tiers where the price is 0 or not stated; 0 where no tier is stated either. */
export const priceStated: MeasureFunction = (frame, out) => {
  priceLow(frame, out);
  const { priceTiers } = frame.catalogue.columns;
  for (let i = 0; i < frame.count; i++) {
    if (out[i]! > 0) continue;
    const row = frame.start + i;
    const tier = priceTiers === undefined ? NaN : lowestTier(priceTiers, row);
    if (tier > 0) out[i] = tier;
    // Tiers that can't be read may hold a price.
    else if (priceTiers?.state[row] === CELL.invalid) out[i] = NaN;
  }
};

/** The lowest price of the listing: the one that buyers see. */
export const priceLowUsd: MeasureFunction = (frame, out) => {
  const { price, currency } = frame.catalogue.columns;
  if (price === undefined) {
    fillNaN(frame, out);
    return;
  }
  const lows = listingPrices(frame.catalogue, price, 'low');
  const money = moneyOf(price, currency);
  for (let i = 0; i < frame.count; i++) {
    const row = frame.start + i;
    out[i] = money(row) === USD ? lows[row]! : NaN;
  }
};

export const priceSpread: MeasureFunction = (frame, out) => {
  const price = frame.catalogue.columns.price;
  for (let i = 0; i < frame.count; i++) {
    const row = frame.start + i;
    out[i] = price === undefined ? NaN : ratio(price.high[row]!, price.low[row]!);
  }
};

export const priceDecimals: MeasureFunction = (frame, out) => {
  const price = frame.catalogue.columns.price;
  for (let i = 0; i < frame.count; i++) {
    const row = frame.start + i;
    if (price === undefined) out[i] = NaN;
    else {
      const low = decimals(price.low[row]!);
      out[i] = price.high[row] === price.low[row] ? low : Math.max(low, decimals(price.high[row]!));
    }
  }
};

/** Definite: quantity tiers, or one price instead of a range. */
export const priceDefinite: MeasureFunction = (frame, out) => {
  const { price, priceTiers } = frame.catalogue.columns;
  for (let i = 0; i < frame.count; i++) {
    const row = frame.start + i;
    const hasTiers = priceTiers?.state[row] === CELL.ok;
    const hasPrice = price?.state[row] === CELL.ok;
    if (hasTiers) out[i] = 1;
    else if (!hasPrice) out[i] = NaN;
    else if (price.low[row] === price.high[row]) out[i] = 1;
    // A range is indefinite only where the sheet has a column of tiers, and the row has none.
    else out[i] = priceTiers === undefined || priceTiers.state[row] === CELL.invalid ? NaN : 0;
  }
};

/** Writes a measure of the tiers of rows `start`… to `out`; NaN where a row has none. */
type OfTiers = (column: TiersColumn, start: number, count: number, out: Float64Array) => void;

/** A measure of the tiers of a row. */
const ofTiers =
  (measure: OfTiers): MeasureFunction =>
  (frame, out) => {
    const column = frame.catalogue.columns.priceTiers;
    if (column === undefined) fillNaN(frame, out);
    else measure(column, frame.start, frame.count, out);
  };

export const tiersCount = ofTiers(({ count }, start, rows, out) => {
  for (let i = 0; i < rows; i++) out[i] = count[start + i]! === 0 ? NaN : count[start + i]!;
});

export const tiersOrdered = ofTiers(({ first, count, tiers }, start, rows, out) => {
  for (let i = 0; i < rows; i++) {
    const at = 2 * first[start + i]!;
    const end = at + 2 * count[start + i]!;
    let ordered = at === end ? NaN : 1;
    for (let next = at + 2; next < end; next += 2) {
      const rises = tiers[next]! > tiers[next - 2]!;
      if (!(rises && tiers[next + 1]! < tiers[next - 1]!)) ordered = 0;
    }
    out[i] = ordered;
  }
});

export const tiersLowestPrice = ofTiers((column, start, rows, out) => {
  for (let i = 0; i < rows; i++) out[i] = lowestTier(column, start + i);
});

/** The lowest price of the tiers of a row; NaN where it has none. */
function lowestTier({ first, count, tiers }: TiersColumn, row: number): number {
  const at = 2 * first[row]!;
  const end = at + 2 * count[row]!;
  let lowest = at === end ? NaN : Infinity;
  for (let price = at + 1; price < end; price += 2) lowest = Math.min(lowest, tiers[price]!);
  return lowest;
}

export const tiersDecimals = ofTiers(({ first, count, tiers }, start, rows, out) => {
  for (let i = 0; i < rows; i++) {
    const at = 2 * first[start + i]!;
    const end = at + 2 * count[start + i]!;
    let most = at === end ? NaN : 0;
    for (let price = at + 1; price < end; price += 2) {
      most = Math.max(most, decimals(tiers[price]!));
    }
    out[i] = most;
  }
});

const firstQuantity = ofTiers(({ first, count, tiers }, start, rows, out) => {
  for (let i = 0; i < rows; i++) {
    out[i] = count[start + i]! === 0 ? NaN : tiers[2 * first[start + i]!]!;
  }
});

export const tiersFirstOverMoq: MeasureFunction = (frame, out) => {
  firstQuantity(frame, out);
  divideByMoq(frame, out);
};

export const stockOverMoq: MeasureFunction = (frame, out) => {
  const stock = frame.catalogue.columns.stock;
  for (let i = 0; i < frame.count; i++) out[i] = stock?.values[frame.start + i] ?? NaN;
  divideByMoq(frame, out);
};

function divideByMoq(frame: Frame, out: Float64Array): void {
  const moq = frame.catalogue.columns.moq;
  for (let i = 0; i < frame.count; i++) {
    out[i] = ratio(out[i]!, moq === undefined ? NaN : moq.values[frame.start + i]!);
  }
}

/** Value of an order at MOQ in US dollars, at one end of a range. */
const orderAt =
  (end: 'low' | 'high'): MeasureFunction =>
  ({ catalogue, start, count }, out) => {
    const { moq, price, priceTiers } = catalogue.columns;
    const isUsd = isOrderUsd(catalogue);
    for (let i = 0; i < count; i++) {
      const row = start + i;
      out[i] = isUsd(row) ? valueOf(row, moq, price?.[end], priceTiers) : NaN;
    }
  };

export const orderUsd = orderAt('high');
export const orderLowUsd = orderAt('low');

/** Value of a row's order at MOQ at either end of its price, in US dollars; NaN where unknown. */
export function orderValue(catalogue: Catalogue, row: number, end: 'low' | 'high'): number {
  const { moq, price, priceTiers } = catalogue.columns;
  return isOrderUsd(catalogue)(row) ? valueOf(row, moq, price?.[end], priceTiers) : NaN;
}

/** Value of an order at MOQ, by the tiers, else by the price. */
function valueOf(
  row: number,
  moq: NumberColumn | undefined,
  price: Float64Array | undefined,
  tiers: TiersColumn | undefined,
): number {
  const quantity = moq === undefined ? NaN : moq.values[row]!;
  if (tiers !== undefined && tiers.count[row]! > 0) return priceAt(tiers, row, quantity) * quantity;
  return price === undefined ? NaN : price[row]! * quantity;
}

/** A test whether a row's tiers, or else its price, are in US dollars. */
function isOrderUsd({ columns }: Catalogue): (row: number) => boolean {
  const { price, priceTiers: tiers, currency } = columns;
  const ofPrice = moneyOf(price, currency);
  if (tiers === undefined) return (row) => ofPrice(row) === USD;
  const ofTiers = moneyOf(tiers, currency, price);
  return (row) => (tiers.count[row]! > 0 ? ofTiers(row) : ofPrice(row)) === USD;
}

/** The price of so many pieces; below the first tier's quantity, that of the first tier. */
function priceAt({ first, count, tiers }: TiersColumn, row: number, quantity: number): number {
  const at = 2 * first[row]!;
  const end = at + 2 * count[row]!;
  let price = tiers[at + 1]!;
  for (let tier = at; tier < end; tier += 2) if (tiers[tier]! <= quantity) price = tiers[tier + 1]!;
  return price;
}

/** From here on the tolerance is too wide for cents. */
const LARGE = 1e6;

/** Decimals that a number shows; NaN of NaN. */
export function decimals(value: number): number {
  if (value >= 0 && value < LARGE && isNearlyWhole(value * 100)) {
    // Most prices end with cents: a test in whole numbers costs a third.
    const cents = Math.round(value * 100) | 0;
    return cents % 10 !== 0 ? 2 : cents % 100 !== 0 ? 1 : 0;
  }
  if (Number.isNaN(value)) return NaN;
  for (let places = 0, scaled = value; places < 8; places++, scaled *= 10) {
    if (isNearlyWhole(scaled)) return places;
  }
  return 8;
}

function isNearlyWhole(scaled: number): boolean {
  return Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, Math.abs(scaled));
}
