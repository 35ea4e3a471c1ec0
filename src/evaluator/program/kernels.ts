/*
 * Two of the four comparisons negate the others, which leaves two ways to split numbers into large and
 * small ones; NaN is neither, and so unknown. `+(a >= b)` rather than a branch: real data
 * takes both ways at random, and a mispredicted branch costs more than the comparison. Four rows a
 * turn, because a turn costs as much as a row; and the loops, which differ by a sign, are written out,
 * because a call or a switch inside would cost several times what the comparison does.
 * The benchmark that pays for them is the group `rules` (docs/benchmarks.md): as fast as functions written by hand.
 */

/** Large from the limit on. */
export function splitFrom(
  values: Float64Array,
  offset: number,
  count: number,
  limit: number,
  out: Int32Array,
  at: number,
  step: number,
  largeIsMet: boolean,
): void {
  for (let w = at, from = offset, end = offset + count; from < end; w++, from += 32) {
    let large = 0;
    let small = 0;
    let i = Math.min(from + 32, end);
    for (; (i & 3) !== (from & 3);) {
      const value = values[--i]!;
      large = (large << 1) | +(value >= limit);
      small = (small << 1) | +(value < limit);
    }
    for (i -= 4; i >= from; i -= 4) {
      const a = values[i]!;
      const b = values[i + 1]!;
      const c = values[i + 2]!;
      const d = values[i + 3]!;
      large =
        (large << 4) |
        +(a >= limit) |
        (+(b >= limit) << 1) |
        (+(c >= limit) << 2) |
        (+(d >= limit) << 3);
      small =
        (small << 4) |
        +(a < limit) |
        (+(b < limit) << 1) |
        (+(c < limit) << 2) |
        (+(d < limit) << 3);
    }
    out[w] = largeIsMet ? large : small;
    out[w + step] = ~(large | small);
  }
}

/** Large above the limit. */
export function splitAbove(
  values: Float64Array,
  offset: number,
  count: number,
  limit: number,
  out: Int32Array,
  at: number,
  step: number,
  largeIsMet: boolean,
): void {
  for (let w = at, from = offset, end = offset + count; from < end; w++, from += 32) {
    let large = 0;
    let small = 0;
    let i = Math.min(from + 32, end);
    for (; (i & 3) !== (from & 3);) {
      const value = values[--i]!;
      large = (large << 1) | +(value > limit);
      small = (small << 1) | +(value <= limit);
    }
    for (i -= 4; i >= from; i -= 4) {
      const a = values[i]!;
      const b = values[i + 1]!;
      const c = values[i + 2]!;
      const d = values[i + 3]!;
      large =
        (large << 4) |
        +(a > limit) |
        (+(b > limit) << 1) |
        (+(c > limit) << 2) |
        (+(d > limit) << 3);
      small =
        (small << 4) |
        +(a <= limit) |
        (+(b <= limit) << 1) |
        (+(c <= limit) << 2) |
        (+(d <= limit) << 3);
    }
    out[w] = largeIsMet ? large : small;
    out[w + step] = ~(large | small);
  }
}

/** Large from the limit of the row's industry on. */
export function splitFromEach(
  values: Float64Array,
  offset: number,
  count: number,
  industry: Uint8Array,
  largeLimits: Float64Array,
  smallLimits: Float64Array,
  out: Int32Array,
  at: number,
  step: number,
  largeIsMet: boolean,
): void {
  for (let w = at, from = 0; from < count; w++, from += 32) {
    let large = 0;
    let small = 0;
    let i = Math.min(from + 32, count);
    for (; (i & 3) !== 0;) {
      const value = values[offset + --i]!;
      large = (large << 1) | +(value >= largeLimits[industry[i]!]!);
      small = (small << 1) | +(value < smallLimits[industry[i]!]!);
    }
    for (i -= 4; i >= from; i -= 4) {
      const a = values[offset + i]!;
      const b = values[offset + i + 1]!;
      const c = values[offset + i + 2]!;
      const d = values[offset + i + 3]!;
      const aIn = industry[i]!;
      const bIn = industry[i + 1]!;
      const cIn = industry[i + 2]!;
      const dIn = industry[i + 3]!;
      large =
        (large << 4) |
        +(a >= largeLimits[aIn]!) |
        (+(b >= largeLimits[bIn]!) << 1) |
        (+(c >= largeLimits[cIn]!) << 2) |
        (+(d >= largeLimits[dIn]!) << 3);
      small =
        (small << 4) |
        +(a < smallLimits[aIn]!) |
        (+(b < smallLimits[bIn]!) << 1) |
        (+(c < smallLimits[cIn]!) << 2) |
        (+(d < smallLimits[dIn]!) << 3);
    }
    out[w] = largeIsMet ? large : small;
    out[w + step] = ~(large | small);
  }
}

/** Large above the limit of the row's industry. */
export function splitAboveEach(
  values: Float64Array,
  offset: number,
  count: number,
  industry: Uint8Array,
  largeLimits: Float64Array,
  smallLimits: Float64Array,
  out: Int32Array,
  at: number,
  step: number,
  largeIsMet: boolean,
): void {
  for (let w = at, from = 0; from < count; w++, from += 32) {
    let large = 0;
    let small = 0;
    let i = Math.min(from + 32, count);
    for (; (i & 3) !== 0;) {
      const value = values[offset + --i]!;
      large = (large << 1) | +(value > largeLimits[industry[i]!]!);
      small = (small << 1) | +(value <= smallLimits[industry[i]!]!);
    }
    for (i -= 4; i >= from; i -= 4) {
      const a = values[offset + i]!;
      const b = values[offset + i + 1]!;
      const c = values[offset + i + 2]!;
      const d = values[offset + i + 3]!;
      const aIn = industry[i]!;
      const bIn = industry[i + 1]!;
      const cIn = industry[i + 2]!;
      const dIn = industry[i + 3]!;
      large =
        (large << 4) |
        +(a > largeLimits[aIn]!) |
        (+(b > largeLimits[bIn]!) << 1) |
        (+(c > largeLimits[cIn]!) << 2) |
        (+(d > largeLimits[dIn]!) << 3);
      small =
        (small << 4) |
        +(a <= smallLimits[aIn]!) |
        (+(b <= smallLimits[bIn]!) << 1) |
        (+(c <= smallLimits[cIn]!) << 2) |
        (+(d <= smallLimits[dIn]!) << 3);
    }
    out[w] = largeIsMet ? large : small;
    out[w + step] = ~(large | small);
  }
}
