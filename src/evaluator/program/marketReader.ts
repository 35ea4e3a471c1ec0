import type { MarketKey } from '../../fields';
import { CodeCache } from '../codeCache';
import { Memo } from '../memo';
import { ROOM, single, union } from '../smallSet';
import { TARGETS_UNKNOWN, type Frame } from '../frame/frame';

/** Most markets judged at once: one bit of a set is kept for none stated. */
export const MAXIMUM_MARKETS = ROOM - 1;

/** Reads the target markets of each row: its own cell, else those that the caller named. */
export class MarketReader {
  private readonly fallback: number;
  private readonly sets: CodeCache<readonly string[]>;

  constructor(
    /** The markets under evaluation, at most `MAXIMUM_MARKETS`. */
    private readonly markets: readonly MarketKey[],
    named: readonly MarketKey[] | undefined,
  ) {
    const sets = new Memo((keys: readonly string[]) => this.setOf(keys));
    this.sets = new CodeCache((keys) => sets.get(keys));
    this.fallback = named === undefined ? TARGETS_UNKNOWN : this.setOf(named);
  }

  /** Fills `frame.targets`; returns the union of all, every market where some row states none. */
  load(frame: Frame): number {
    const { columns, size } = frame.catalogue;
    const column = columns.markets;
    let all = 0;
    for (let i = 0; i < frame.count; i++) {
      const code = column?.codes[frame.start + i] ?? -1;
      const targets = code < 0 ? this.fallback : this.sets.of(column!, code, size);
      frame.targets[i] = targets;
      all = union(all, targets);
    }
    return all;
  }

  private setOf(keys: readonly string[]): number {
    return this.markets.reduce(
      (set, market, number) => (keys.includes(market) ? set + single(number) : set),
      0,
    );
  }
}
