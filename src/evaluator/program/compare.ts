import { NA, UNKNOWN } from '../kleene';

export type Comparison = 'atLeast' | 'atMost' | 'above' | 'below';

/**
 * The limits of one rule by number of industry. The last entry stands for an unknown industry: there
 * the strictest limit decides what is met, and the laxest what is unmet.
 */
export interface LimitTable {
  readonly met: Float64Array;
  readonly unmet: Float64Array;
  /** 1 where the rule does not apply. */
  readonly exempt: Uint8Array;
}

/**
 * Compares numbers with one limit; NaN is unknown. `+(a >= b)` rather than a branch: real data takes
 * both ways at random, and a mispredicted branch costs more than the comparison.
 */
export function compareUniform(
  comparison: Comparison,
  values: Float64Array,
  offset: number,
  count: number,
  limit: number,
  out: Uint8Array,
  at: number,
): void {
  switch (comparison) {
    case 'atLeast':
      for (let i = 0; i < count; i++) {
        const value = values[offset + i]!;
        out[at + i] = UNKNOWN + +(value >= limit) - +(value < limit);
      }
      break;
    case 'atMost':
      for (let i = 0; i < count; i++) {
        const value = values[offset + i]!;
        out[at + i] = UNKNOWN + +(value <= limit) - +(value > limit);
      }
      break;
    case 'above':
      for (let i = 0; i < count; i++) {
        const value = values[offset + i]!;
        out[at + i] = UNKNOWN + +(value > limit) - +(value <= limit);
      }
      break;
    case 'below':
      for (let i = 0; i < count; i++) {
        const value = values[offset + i]!;
        out[at + i] = UNKNOWN + +(value < limit) - +(value >= limit);
      }
      break;
  }
}

/**
 * Compares numbers with the limit of each row's industry; `values` is undefined where none is known.
 * The loops differ by one sign each and are written out, because a call or a switch inside would cost
 * several times what the comparison does.
 */
export function compareByIndustry(
  comparison: Comparison,
  values: Float64Array | undefined,
  offset: number,
  count: number,
  industry: Uint8Array,
  { met, unmet, exempt }: LimitTable,
  out: Uint8Array,
  at: number,
): void {
  if (values === undefined) {
    for (let i = 0; i < count; i++) out[at + i] = exempt[industry[i]!] === 1 ? NA : UNKNOWN;
    return;
  }
  switch (comparison) {
    case 'atLeast':
      for (let i = 0; i < count; i++) {
        const k = industry[i]!;
        const value = values[offset + i]!;
        out[at + i] = exempt[k] === 1 ? NA : UNKNOWN + +(value >= met[k]!) - +(value < unmet[k]!);
      }
      break;
    case 'atMost':
      for (let i = 0; i < count; i++) {
        const k = industry[i]!;
        const value = values[offset + i]!;
        out[at + i] = exempt[k] === 1 ? NA : UNKNOWN + +(value <= met[k]!) - +(value > unmet[k]!);
      }
      break;
    case 'above':
      for (let i = 0; i < count; i++) {
        const k = industry[i]!;
        const value = values[offset + i]!;
        out[at + i] = exempt[k] === 1 ? NA : UNKNOWN + +(value > met[k]!) - +(value <= unmet[k]!);
      }
      break;
    case 'below':
      for (let i = 0; i < count; i++) {
        const k = industry[i]!;
        const value = values[offset + i]!;
        out[at + i] = exempt[k] === 1 ? NA : UNKNOWN + +(value < met[k]!) - +(value >= unmet[k]!);
      }
      break;
  }
}
