import { int32Column } from '../../base/columnSpace';
import { numberHash, slotsFor } from '../../base/numberSlots';
import { rangesOf, type RowRange } from './rowRanges';

/** Rows that share the key of an earlier row, and the first row of that key. */
interface Recurring {
  readonly rows: number[];
  readonly firsts: number[];
}

/**
 * Replaces the key of each row by the number of other rows that share it, yielding about every `slice`
 * rows; NaN, for a row without a key, stays. Keys are whole, from 0 to 2^53. A Map of as many keys takes
 * some times as long.
 */
export function* countOthers(keys: Float64Array, slice: number): Generator<void> {
  const firstRows = int32Column(slotsFor(keys.length));
  const recurring: Recurring = { rows: [], firsts: [] };
  for (const range of rangesOf(keys.length, slice)) {
    findRecurring(keys, range, firstRows, recurring);
    yield;
  }
  takeForAlone(keys);
  putRight(keys, recurring);
}

/**
 * Finds the rows of a range whose key an earlier row has.
 *
 * @param firstRows hash table (linear probing) of the first row of each key + 1; 0 is free
 */
function findRecurring(
  keys: Float64Array,
  { from, to }: RowRange,
  firstRows: Int32Array,
  { rows, firsts }: Recurring,
): void {
  const mask = firstRows.length - 1;
  for (let row = from; row < to; row++) {
    const key = keys[row]!;
    if (Number.isNaN(key)) continue;
    let slot = numberHash(key) & mask;
    while (firstRows[slot] !== 0 && keys[firstRows[slot]! - 1] !== key) slot = (slot + 1) & mask;
    if (firstRows[slot] === 0) firstRows[slot] = row + 1;
    else {
      rows.push(row);
      firsts.push(firstRows[slot]! - 1);
    }
  }
}

/** Sets the count of every key to 0, since hardly any recurs; NaN stays. */
function takeForAlone(keys: Float64Array): void {
  for (let row = 0; row < keys.length; row++) keys[row]! *= 0;
}

function putRight(others: Float64Array, { rows, firsts }: Recurring): void {
  for (const row of firsts) others[row]!++;
  for (let at = 0; at < rows.length; at++) others[rows[at]!] = others[firsts[at]!]!;
}
