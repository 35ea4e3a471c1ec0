import { CURRENCIES } from '../../fields';
import { CELL, type TiersColumn } from '../../catalogue';
import type { Frame } from '../program/frame';
import { fillNaN, ratio, type MeasureFunction } from './helpers';

const USD = CURRENCIES.indexOf('USD');
const NOT_STATED = 255;

export const priceLow: MeasureFunction = (frame, out) => {
  const price = frame.catalogue.columns.price;
  if (price === undefined) fillNaN(frame, out);
  else for (let i = 0; i < frame.count; i++) out[i] = price.low[frame.start + i]!;
};

export const priceLowUsd: MeasureFunction = (frame, out) => {
  priceLow(frame, out);
  for (let i = 0; i < frame.count; i++) {
    if (!isUsd(frame.catalogue, frame.start + i)) out[i] = NaN;
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
    out[i] =
      price === undefined ? NaN : Math.max(decimals(price.low[row]!), decimals(price.high[row]!));
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
    // A range is indefinite only where no tiers can stand in a column that was not given.
    else out[i] = priceTiers === undefined || priceTiers.state[row] === CELL.invalid ? NaN : 0;
  }
};

/** A measure of the tiers of a row: quantity and price of each in turn, from `at` to before `end`. */
const ofTiers =
  (figure: (tiers: Float64Array, at: number, end: number) => number): MeasureFunction =>
  (frame, out) => {
    const column = frame.catalogue.columns.priceTiers;
    if (column === undefined) {
      fillNaN(frame, out);
      return;
    }
    const { first, count, tiers } = column;
    for (let i = 0; i < frame.count; i++) {
      const at = 2 * first[frame.start + i]!;
      const end = at + 2 * count[frame.start + i]!;
      out[i] = at === end ? NaN : figure(tiers, at, end);
    }
  };

export const tiersCount = ofTiers((_, at, end) => (end - at) / 2);

export const tiersOrdered = ofTiers((tiers, at, end) => {
  for (let next = at + 2; next < end; next += 2) {
    const rises = tiers[next]! > tiers[next - 2]!;
    if (!(rises && tiers[next + 1]! < tiers[next - 1]!)) return 0;
  }
  return 1;
});

export const tiersLowestPrice = ofTiers((tiers, at, end) => {
  let lowest = Infinity;
  for (let price = at + 1; price < end; price += 2) lowest = Math.min(lowest, tiers[price]!);
  return lowest;
});

export const tiersDecimals = ofTiers((tiers, at, end) => {
  let most = -Infinity;
  for (let price = at + 1; price < end; price += 2) most = Math.max(most, decimals(tiers[price]!));
  return most;
});

const firstQuantity = ofTiers((tiers, at) => tiers[at]!);

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

/** Value of an order at MOQ in US dollars; the higher end of a range. */
export const orderUsd: MeasureFunction = (frame, out) => {
  for (let i = 0; i < frame.count; i++) out[i] = orderValue(frame, i, 'high');
};

/** Value of an order at MOQ at either end of the price, in US dollars; NaN where it can't be told. */
export function orderValue({ catalogue, start }: Frame, i: number, end: 'low' | 'high'): number {
  const row = start + i;
  const { moq, price, priceTiers } = catalogue.columns;
  const quantity = moq?.values[row] ?? NaN;
  if (!isUsd(catalogue, row)) return NaN;
  if (priceTiers !== undefined && priceTiers.count[row]! > 0) {
    return priceAt(priceTiers, row, quantity) * quantity;
  }
  return price === undefined ? NaN : price[end][row]! * quantity;
}

/** A currency that is stated nowhere is taken for US dollars, in which the platform quotes. */
function isUsd({ columns: { currency, price } }: Frame['catalogue'], row: number): boolean {
  const code = currency?.codes[row] ?? -1;
  if (code >= 0) return currency!.entries[code] === 'USD';
  const own = price?.currency[row] ?? NOT_STATED;
  return own === NOT_STATED || own === USD;
}

/** The price of so many pieces; below the first tier's quantity, that of the first tier. */
function priceAt({ first, count, tiers }: TiersColumn, row: number, quantity: number): number {
  const at = 2 * first[row]!;
  const end = at + 2 * count[row]!;
  let price = tiers[at + 1]!;
  for (let tier = at; tier < end; tier += 2) if (tiers[tier]! <= quantity) price = tiers[tier + 1]!;
  return price;
}

/** Decimals that a number shows; NaN of NaN. */
function decimals(value: number): number {
  if (Number.isNaN(value)) return NaN;
  for (let places = 0, scaled = value; places < 8; places++, scaled *= 10) {
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, Math.abs(scaled))) return places;
  }
  return 8;
}
