import { MET, NA, UNKNOWN, UNMET } from '../kleene';

/**
 * What the conditions of a pool come to for one row, packed into one integer so that a condition
 * costs one addition a row: 7 bits each for the number of unknown and unmet conditions and the
 * effort of the unmet ones, 5 bits each for unmet conditions that nothing mends and for those that
 * do not apply.
 */
export type PackedCost = number;

const UNMET_SHIFT = 7;
const EFFORT_SHIFT = 14;
const HOPELESS_SHIFT = 21;
const EXEMPT_SHIFT = 26;

/** Most conditions that a pool may have, so that no field of the cost can overflow. */
export const MAXIMUM_CONDITIONS = 25;

/** What a condition adds to the cost, by its byte of truth. */
export function costTable(effort: number, mendable: boolean): Int32Array {
  const table = new Int32Array(4);
  table[UNMET] =
    (1 << UNMET_SHIFT) + (effort << EFFORT_SHIFT) + (mendable ? 0 : 1 << HOPELESS_SHIFT);
  table[UNKNOWN] = 1;
  table[NA] = 1 << EXEMPT_SHIFT;
  return table;
}

export const unknownIn = (cost: PackedCost): number => cost & 0x7f;
export const unmetIn = (cost: PackedCost): number => (cost >> UNMET_SHIFT) & 0x7f;
export const effortIn = (cost: PackedCost): number => (cost >> EFFORT_SHIFT) & 0x7f;
export const hopelessIn = (cost: PackedCost): number => (cost >> HOPELESS_SHIFT) & 0x1f;

/** Truth of the pool: one unmet condition makes it unmet, else one unknown makes it unknown. */
export function truthOf(cost: PackedCost, conditions: number): number {
  if (unmetIn(cost) > 0) return UNMET;
  if (unknownIn(cost) > 0) return UNKNOWN;
  return cost >> EXEMPT_SHIFT === conditions ? NA : MET;
}

/** Smaller is nearer: fewest conditions to settle, then fewest unmet, then least effort. */
export function distanceOf(cost: PackedCost): number {
  if (hopelessIn(cost) > 0) return Infinity;
  return ((unmetIn(cost) + unknownIn(cost)) * 128 + unmetIn(cost)) * 128 + effortIn(cost);
}
