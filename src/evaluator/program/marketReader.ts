import type { MarketKey } from '../../fields';
import { EntryNumbers } from '../entryNumbers';
import { Memo } from '../memo';
import type { Frame } from './frame';

/** Most markets that can be judged at once: one bit each, and one for what is not stated. */
export const MAXIMUM_MARKETS = 31;

/** A row whose target markets are not stated. */
export const TARGETS_UNKNOWN = -1;

/** Tells the target markets of each row: its own cell, else those that the caller named. */
export class MarketReader {
  private readonly fallback: number;
  private readonly bits: EntryNumbers<readonly string[]>;

  constructor(
    /** The markets under evaluation; bit `n` is for number `n`. At most `MAXIMUM_MARKETS`. */
    private readonly markets: readonly MarketKey[],
    named: readonly MarketKey[] | undefined,
  ) {
    const bits = new Memo((keys: readonly string[]) => this.bitsOf(keys));
    this.bits = new EntryNumbers((keys) => bits.get(keys));
    this.fallback = named === undefined ? TARGETS_UNKNOWN : this.bitsOf(named);
  }

  /** Fills `frame.targets`; returns the union of all, every market where some row states none. */
  load(frame: Frame): number {
    const { columns, size } = frame.catalogue;
    const column = columns.markets;
    let all = 0;
    for (let i = 0; i < frame.count; i++) {
      const code = column?.codes[frame.start + i] ?? -1;
      const targets = code < 0 ? this.fallback : this.bits.of(column!, code, size);
      frame.targets[i] = targets;
      all |= targets;
    }
    return all;
  }

  private bitsOf(keys: readonly string[]): number {
    let bits = 0;
    this.markets.forEach((market, number) => {
      if (keys.includes(market)) bits |= 1 << number;
    });
    return bits;
  }
}
