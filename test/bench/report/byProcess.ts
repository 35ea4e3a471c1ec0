import { median } from '../support/timing';
import { rounded } from './figures';

/** Times of two contestants in one process, in milliseconds, in turn. */
export interface Pair {
  readonly own: readonly number[];
  readonly base: readonly number[];
}

/** What all runs of all processes say together. */
export interface Compared {
  readonly own: number;
  readonly base: number;
  /** The ratio of each process, the least first. */
  readonly each: string;
}

/**
 * Medians of two contestants over all processes: each process compiles the code in its own way, and the machine changes
 * its pace from run to run.
 */
export function comparedByProcess(processes: readonly Pair[]): Compared {
  const ratios = processes.map(({ own, base }) => median(own) / median(base));
  return {
    own: median(processes.flatMap(({ own }) => own)),
    base: median(processes.flatMap(({ base }) => base)),
    each: ratios
      .sort((a, b) => a - b)
      .map((ratio) => `${rounded(ratio)} ×`)
      .join(', '),
  };
}
