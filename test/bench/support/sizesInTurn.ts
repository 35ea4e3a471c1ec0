import type { Memory } from '../groups/linearity';
import type { Started } from './runGroup';

const RUNS = 3;

/** What the process of one size says: a time for each run, in milliseconds. */
export interface Sized {
  readonly times: readonly number[];
  readonly memory: Memory;
}

/** Two sizes, whose runs took turns. */
export interface SizePair {
  readonly small: Sized;
  readonly large: Sized;
}

/** Has two processes run in turn, and ends them. */
export async function sizesInTurn(small: Started, large: Started): Promise<SizePair> {
  const times: (readonly [number, number])[] = [];
  for (let run = 0; run < RUNS; run++) {
    times.push([(await small.ask('time')) as number, (await large.ask('time')) as number]);
  }
  const sized = async (one: Started, at: 0 | 1): Promise<Sized> => {
    const memory = (await one.ask('memory')) as Memory;
    one.end();
    return { times: times.map((pair) => pair[at]), memory };
  };
  return { small: await sized(small, 0), large: await sized(large, 1) };
}
