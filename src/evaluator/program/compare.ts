import { UNKNOWN } from '../kleene';
import { fillPlanes } from './planes';
import { wordsFor } from '../frame/wordsFor';
import { splitAbove, splitAboveEach, splitFrom, splitFromEach } from './kernels';

export type Comparison = 'atLeast' | 'atMost' | 'above' | 'below';

/**
 * The limits of one rule by number of industry; NaN where it does not apply. The last entry is that of an
 * unknown industry: the strictest limit decides what is met, the laxest what is unmet.
 */
export interface LimitTable {
  readonly met: Float64Array;
  readonly unmet: Float64Array;
  /** 1 where the rule does not apply; undefined where it always does. */
  readonly exempt: Uint8Array | undefined;
}

/** Compares the numbers of `count` rows with one limit; writes planes as a `PlaneNode` does. */
export function compareUniform(
  comparison: Comparison,
  values: Float64Array,
  offset: number,
  count: number,
  limit: number,
  out: Int32Array,
  at: number,
  step: number,
): void {
  const largeIsMet = comparison === 'atLeast' || comparison === 'above';
  if (comparison === 'atLeast' || comparison === 'below') {
    splitFrom(values, offset, count, limit, out, at, step, largeIsMet);
  } else {
    splitAbove(values, offset, count, limit, out, at, step, largeIsMet);
  }
}

/** Compares the numbers of rows with the limit of each row's industry. */
export function compareByIndustry(
  comparison: Comparison,
  values: Float64Array | undefined,
  offset: number,
  count: number,
  industry: Uint8Array,
  { met, unmet, exempt }: LimitTable,
  out: Int32Array,
  at: number,
  step: number,
): void {
  const largeIsMet = comparison === 'atLeast' || comparison === 'above';
  const large = largeIsMet ? met : unmet;
  const small = largeIsMet ? unmet : met;
  if (values === undefined) fillPlanes(out, at, step, count, UNKNOWN);
  else if (comparison === 'atLeast' || comparison === 'below') {
    splitFromEach(values, offset, count, industry, large, small, out, at, step, largeIsMet);
  } else splitAboveEach(values, offset, count, industry, large, small, out, at, step, largeIsMet);
  if (exempt !== undefined) addExempt(industry, count, exempt, out, at);
}

/** Turns unknown rows of an exempt industry into exempt ones. */
function addExempt(
  industry: Uint8Array,
  count: number,
  exempt: Uint8Array,
  out: Int32Array,
  at: number,
): void {
  const words = wordsFor(count);
  for (let w = 0; w < words; w++) {
    let bits = 0;
    for (let i = Math.min(32 * w + 32, count) - 1; i >= 32 * w; i--) {
      bits = (bits << 1) | exempt[industry[i]!]!;
    }
    out[at + w]! |= bits;
  }
}
