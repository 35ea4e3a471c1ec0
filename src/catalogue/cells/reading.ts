import type { InvalidReason, Reading } from '../types';

/** The reading of a cell without content. */
export const MISSING = { state: 'missing' } as const;

/** The reading of a cell with a value. */
export function ok<T>(value: T): Reading<T> {
  return { state: 'ok', value };
}

/** The reading of a cell that can't be read, and why. */
export function invalid(reason: InvalidReason): {
  readonly state: 'invalid';
  readonly reason: InvalidReason;
} {
  return { state: 'invalid', reason };
}
