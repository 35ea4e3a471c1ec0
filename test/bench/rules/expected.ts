import type { Verdict } from '../../../src/evaluator';
import { createAnswers, MET, UNKNOWN, UNMET, type Answers } from './answers';
import { POOLS, SIXTY_RULES } from './sixtyRules';

/** How a competitor lays its answers out, and how it writes "met". */
export interface Coding {
  /** `row`: the rules of a row side by side; `rule`: the rows of a rule side by side. */
  readonly order: 'row' | 'rule';
  readonly met: 2 | 3;
}

const BYTE_OF_POOL = { out: UNMET, unknown: UNKNOWN, in: MET, 'n/a': 255 } as const;
const BYTE_OF_PREMIUM = { no: UNMET, unknown: UNKNOWN, yes: MET } as const;

/** What our verdicts say, row by row: of pools and premium, and of each rule as a pool of its own. */
export function answersOf(verdict: Verdict, perRule: Verdict): Answers {
  const answers = createAnswers(verdict.size);
  for (let i = 0; i < verdict.size; i++) {
    const broken: number[] = [];
    for (let rule = 0; rule < SIXTY_RULES.length; rule++) {
      const byte = BYTE_OF_POOL[perRule.pool(i, rule)];
      answers.bytes[i * SIXTY_RULES.length + rule] = byte;
      if (byte === UNMET) broken.push(rule);
    }
    if (verdict.broken(i).join() !== broken.join()) {
      throw new Error(`our verdicts disagree on the rules that row ${i} breaks`);
    }
    for (let pool = 0; pool < POOLS; pool++) {
      answers.pools[i * POOLS + pool] = BYTE_OF_POOL[verdict.pool(i, pool)];
    }
    answers.premium[i] = BYTE_OF_PREMIUM[verdict.premium(i)];
  }
  return answers;
}

/**
 * Compares every byte of every row.
 *
 * @throws Error where one differs; then no time means anything.
 */
export function assertSame(
  name: string,
  expected: Answers,
  given: Answers,
  { order, met }: Coding,
): void {
  const rows = given.premium.length;
  const same = (what: 'bytes' | 'pools' | 'premium', columns: number): void => {
    for (let i = 0; i < rows; i++) {
      for (let k = 0; k < columns; k++) {
        const byte = given[what][order === 'row' ? i * columns + k : k * rows + i]!;
        const wanted = expected[what][i * columns + k]!;
        if ((byte === met ? MET : byte) === wanted) continue;
        throw new Error(`${name}: ${what} ${k} of row ${i} is ${byte}, expected ${wanted}`);
      }
    }
  };
  same('bytes', SIXTY_RULES.length);
  same('pools', POOLS);
  same('premium', 1);
}
