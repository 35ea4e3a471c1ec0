import { CURRENCIES } from '../../fields';
import { CELL, type PriceTier } from '../../catalogue';
import type { Frame } from '../program/frame';
import { eachEntry, fillNaN, ratio, type MeasureFunction } from './helpers';

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

const ofTiers = (figure: (tiers: readonly PriceTier[]) => number): MeasureFunction =>
  eachEntry((frame) => frame.catalogue.columns.priceTiers, figure);

export const tiersCount = ofTiers((tiers) => tiers.length);

export const tiersOrdered = ofTiers((tiers) => {
  for (let i = 1; i < tiers.length; i++) {
    const before = tiers[i - 1]!;
    const { quantity, price } = tiers[i]!;
    if (!(quantity > before.quantity && price < before.price)) return 0;
  }
  return 1;
});

export const tiersLowestPrice = ofTiers((tiers) => {
  let lowest = Infinity;
  for (const { price } of tiers) lowest = Math.min(lowest, price);
  return lowest;
});

export const tiersDecimals = ofTiers((tiers) => {
  let most = -Infinity;
  for (const { price } of tiers) most = Math.max(most, decimals(price));
  return most;
});

const firstQuantity = ofTiers((tiers) => tiers[0]?.quantity ?? NaN);

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
  const code = priceTiers?.codes[row] ?? -1;
  if (code >= 0) return priceAt(priceTiers!.entries[code]!, quantity) * quantity;
  return price === undefined ? NaN : price[end][row]! * quantity;
}

/** A currency that is stated nowhere is taken for US dollars, in which the platform quotes. */
function isUsd({ columns: { currency, price } }: Frame['catalogue'], row: number): boolean {
  const code = currency?.codes[row] ?? -1;
  if (code >= 0) return currency!.entries[code] === 'USD';
  const own = price?.currency[row] ?? NOT_STATED;
  return own === NOT_STATED || own === USD;
}

function priceAt(tiers: readonly PriceTier[], quantity: number): number {
  let price = tiers[0]?.price ?? NaN;
  for (const tier of tiers) if (tier.quantity <= quantity) price = tier.price;
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
