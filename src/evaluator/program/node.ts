import type { Frame } from '../frame/frame';

/** What a compiled test needs before it can be run. */
export interface Needs {
  /** Whether the outcome depends on `frame.market`. */
  readonly perMarket: boolean;
  /** Whether it needs all rows to be seen first. */
  readonly afterAll: boolean;
  /** Whether it reads the block's texts, slots aside. */
  readonly readsTexts: boolean;
  /** The slots that it reads. */
  readonly slots: readonly number[];
  /** By number of market: the first market in which the outcome is the same for every row; absent where that isn't known. */
  readonly sameAs?: readonly number[];
}

/** A test that writes one byte of truth for each row of the frame. */
export interface Node extends Needs {
  run(frame: Frame, out: Uint8Array, at: number): void;
}

/**
 * A test that writes two bits of truth for each row of the frame, 32 rows a word: the high bits to the
 * words from `at` on, the low bits `step` words further. Bits beyond the last row are undefined.
 */
export interface PlaneNode extends Needs {
  run(frame: Frame, out: Int32Array, at: number, step: number): void;
}
