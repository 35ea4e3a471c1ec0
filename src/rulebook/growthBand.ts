import type { Rulebook } from './schema';

export type GrowthBand = Rulebook['bands'][number];

/** Points that a growth score has at most. */
export const GROWTH_POINTS = 120;

/** The band of a growth score (points); undefined below the lowest band and for NaN. */
export function growthBand(book: Rulebook, score: number): GrowthBand | undefined {
  let best: GrowthBand | undefined;
  for (const band of book.bands) {
    if (band.from <= score && (best === undefined || band.from >= best.from)) best = band;
  }
  return best;
}
