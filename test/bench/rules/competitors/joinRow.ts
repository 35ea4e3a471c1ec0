import { UNMET, type Answers } from '../answers';
import { POOLS, RULES_PER_POOL, SIXTY_RULES } from '../sixtyRules';

/** Pools and premium of row `i` from the bytes of its rules, which lie side by side. */
export function joinRow({ bytes, pools, premium }: Answers, i: number): void {
  let best = UNMET;
  for (let pool = 0; pool < POOLS; pool++) {
    const first = i * SIXTY_RULES.length + pool * RULES_PER_POOL;
    let least = bytes[first]!;
    for (let k = first + 1; k < first + RULES_PER_POOL; k++) least = Math.min(least, bytes[k]!);
    pools[i * POOLS + pool] = least;
    best = Math.max(best, least);
  }
  premium[i] = best;
}
