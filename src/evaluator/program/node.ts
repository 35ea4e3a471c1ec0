import type { Frame } from './frame';

/** A compiled test: writes one byte of truth for each row of the frame. */
export interface Node {
  /** Whether the outcome depends on `frame.market`. */
  readonly perMarket: boolean;
  /** Whether it needs all rows to be seen first. */
  readonly afterAll: boolean;
  /** The slots that it reads. */
  readonly slots: readonly number[];
  run(frame: Frame, out: Uint8Array, at: number): void;
}
