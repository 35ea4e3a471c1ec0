import { POOLS, SIXTY_RULES } from './sixtyRules';

export const UNMET = 0;
export const UNKNOWN = 1;
export const MET = 2;

/**
 * What a competitor says of every row, in space that is made once: one byte a rule, one a pool, and
 * the premium verdict. How bytes are laid out and coded is the competitor's own choice.
 */
export interface Answers {
  readonly bytes: Uint8Array;
  readonly pools: Uint8Array;
  readonly premium: Uint8Array;
}

export function createAnswers(rows: number): Answers {
  return {
    bytes: new Uint8Array(rows * SIXTY_RULES.length),
    pools: new Uint8Array(rows * POOLS),
    premium: new Uint8Array(rows),
  };
}
