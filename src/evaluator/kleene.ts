import type { ConditionStatus, PoolStatus } from './types';

/**
 * Truth as bytes, so that Kleene's `and` is the minimum and `or` the maximum.
 * `NA` (does not apply) is above `MET` and so neutral in an `and`.
 */
export const UNMET = 0;
export const UNKNOWN = 1;
export const MET = 2;
export const NA = 3;

const CONDITION_STATUS: readonly ConditionStatus[] = ['unmet', 'unknown', 'met', 'n/a'];
const POOL_STATUS: readonly PoolStatus[] = ['out', 'unknown', 'in', 'n/a'];

export const conditionStatus = (byte: number): ConditionStatus => CONDITION_STATUS[byte]!;

export const poolStatus = (byte: number): PoolStatus => POOL_STATUS[byte]!;
