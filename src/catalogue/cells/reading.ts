import type { InvalidReason, Reading } from '../types';

/** A cell that says nothing. */
export const MISSING = { state: 'missing' } as const;

/** A cell that says `value`. */
export function ok<T>(value: T): Reading<T> {
  return { state: 'ok', value };
}

/** A cell that says something which can't be read, and why. */
export function invalid(reason: InvalidReason): {
  readonly state: 'invalid';
  readonly reason: InvalidReason;
} {
  return { state: 'invalid', reason };
}
