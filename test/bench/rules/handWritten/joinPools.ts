import type { Answers } from '../answers';
import { POOLS, RULES_PER_POOL } from '../sixtyRules';

/** Kleene's "and" over the ten rules of each pool, and "or" over the pools. */
export function joinPools({ bytes, pools, premium }: Answers, from: number, to: number): void {
  const size = premium.length;
  premium.fill(0, from, to);
  for (let pool = 0; pool < POOLS; pool++) {
    const into = pool * size;
    const first = pool * RULES_PER_POOL * size;
    for (let i = from; i < to; i++) {
      const at = first + i;
      const joined =
        bytes[at]! &
        bytes[at + 1 * size]! &
        bytes[at + 2 * size]! &
        bytes[at + 3 * size]! &
        bytes[at + 4 * size]! &
        bytes[at + 5 * size]! &
        bytes[at + 6 * size]! &
        bytes[at + 7 * size]! &
        bytes[at + 8 * size]! &
        bytes[at + 9 * size]!;
      pools[into + i] = joined;
      premium[i]! |= joined;
    }
  }
}
