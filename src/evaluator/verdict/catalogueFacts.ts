import { CELL, type Catalogue, type IdColumn } from '../../catalogue';
import { countOthers } from './countOthers';
import { priceDeviation } from './priceDeviation';
import { ProductKeys } from './productKeys';
import { rangesOf, type RowRange } from './rowRanges';

/** What only all rows together can tell; NaN where it can't be told. */
export interface CatalogueFacts {
  /** Other rows with the same product id. */
  readonly sameId: Float64Array;
  /** Other rows whose titles are of the same words, in the same category. */
  readonly duplicates: Float64Array;
  /** Robust distance of the lowest price from the median of its category and currency. */
  readonly priceDeviation: Float64Array;
}

/**
 * Gathers the facts, yielding about every `slice` rows. A catalogue of one row is somebody asking for
 * that row alone: there nothing can be told.
 *
 * @param fingerprints of title and category, by row; its space becomes that of `duplicates`
 */
export function* gatherFacts(
  catalogue: Catalogue,
  fingerprints: Float64Array,
  slice: number,
): Generator<void, CatalogueFacts | undefined> {
  if (catalogue.size < 2) return undefined;
  const ids = yield* idsOf(catalogue, slice);
  yield* countOthers(ids, slice);
  yield* countOthers(fingerprints, slice);
  return {
    sameId: ids,
    duplicates: fingerprints,
    priceDeviation: yield* priceDeviation(catalogue, slice),
  };
}

/** Numbers for the product ids; NaN where a row has none. */
function* idsOf(
  { size, columns: { productId } }: Catalogue,
  slice: number,
): Generator<void, Float64Array> {
  const ids = new Float64Array(size).fill(NaN);
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
