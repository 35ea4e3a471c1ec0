/** Rows from `from` to before `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** All of `size` rows in ranges of about `slice`, so that a caller can yield in between. */
export function* rangesOf(size: number, slice: number): Generator<RowRange> {
  const step = Math.max(1, slice);
  for (let from = 0; from < size; from += step) yield { from, to: Math.min(size, from + step) };
}
