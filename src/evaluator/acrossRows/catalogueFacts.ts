import { float64Column } from '../../base/columnSpace';
import { CELL, type Catalogue, type IdColumn } from '../../catalogue';
import { apartByModel } from './apartByModel';
import { countOthers } from './countOthers';
import { priceDeviation } from './priceDeviation';
import { ProductKeys } from './productKeys';
import { rangesOf, type RowRange } from './rowRanges';
import { withoutCommonTitles } from './withoutCommonTitles';

/** Facts of all rows together, by row; NaN where unknown. */
export interface CatalogueFacts {
  /** Other listings with the same product id. */
  readonly sameId: Float64Array;
  /** Other listings of other ids with the same title words, category and model. */
  readonly duplicates: Float64Array;
  /** Robust distance of the price's further end from the median of its category and currency. */
  readonly priceDeviation: Float64Array;
}

/**
 * Gathers the facts, yielding about every `slice` rows. In a catalogue of one row, asked for alone, all are
 * unknown.
 *
 * @param fingerprints of title and category, by row; becomes the buffer of `duplicates`
 */
export function* gatherFacts(
  catalogue: Catalogue,
  fingerprints: Float64Array,
  slice: number,
): Generator<void, CatalogueFacts | undefined> {
  if (catalogue.size < 2) return undefined;
  const { listing } = catalogue;
  const sameId = yield* idsOf(catalogue, slice);
  const keys = sameId.slice();
  onlyFirstRows(listing, sameId);
  // From here on counts, in the buffer of the ids.
  yield* countOthers(sameId, slice);
  onlyFirstRows(listing, fingerprints);
  const firsts = onePerId(keys, sameId, fingerprints);
  const { model } = catalogue.columns;
  const titles = model === undefined ? undefined : fingerprints.slice();
  yield* countOthers(fingerprints, slice);
  if (titles !== undefined) apartByModel(model!, titles, fingerprints);
  // Rows with ids are listings, whatever their titles.
  if (keys.every(Number.isNaN)) withoutCommonTitles(fingerprints);
  for (const [row, first] of firsts) fingerprints[row] = fingerprints[first]!;
  const deviation = yield* priceDeviation(catalogue, slice);
  for (const fact of [sameId, fingerprints, deviation]) asFirstRows(listing, fact);
  return { sameId, duplicates: fingerprints, priceDeviation: deviation };
}

/** Keeps a fact in the first row of each listing only, so that none counts twice. */
function onlyFirstRows(listing: Int32Array | undefined, fact: Float64Array): void {
  if (listing === undefined) return;
  for (let row = 0; row < fact.length; row++) if (listing[row] !== row) fact[row] = NaN;
}

/** Copies a fact from the first row of each listing to all of its rows. */
function asFirstRows(listing: Int32Array | undefined, fact: Float64Array): void {
  if (listing === undefined) return;
  for (let row = 0; row < fact.length; row++) fact[row] = fact[listing[row]!]!;
}

/**
 * Rows of one id are one product, wherever they are, and no copies of each other: all but the first
 * with a title lose their fingerprint.
 *
 * @param keys the ids by number
 * @param others how many other rows have the same id
 * @returns pairs of a row that lost its fingerprint and the row that kept it
 */
function onePerId(
  keys: Float64Array,
  others: Float64Array,
  fingerprints: Float64Array,
): [number, number][] {
  const firsts = new Map<string, number>();
  const lost: [number, number][] = [];
  for (let row = 0; row < keys.length; row++) {
    if (!(others[row]! > 0) || Number.isNaN(fingerprints[row])) continue;
    const key = `${keys[row]} ${fingerprints[row]}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else {
      lost.push([row, first]);
      fingerprints[row] = NaN;
    }
  }
  return lost;
}

/** Numbers for the product ids; NaN where a row has none. */
function* idsOf(
  { size, columns: { productId } }: Catalogue,
  slice: number,
): Generator<void, Float64Array> {
  const ids = float64Column(size).fill(NaN);
  if (productId === undefined) return ids;
  const keys = new ProductKeys();
  for (const range of rangesOf(size, slice)) {
    numberIds(productId, keys, range, ids);
    yield;
  }
  return ids;
}

function numberIds(
  { state, values, numbers }: IdColumn,
  keys: ProductKeys,
  { from, to }: RowRange,
  ids: Float64Array,
): void {
  for (let row = from; row < to; row++) {
    if (state[row] === CELL.ok) ids[row] = keys.of(values[row]!, numbers[row]!);
  }
}
