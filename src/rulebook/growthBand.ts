import type { Rulebook } from './schema';

export type GrowthBand = Rulebook['bands'][number];

/** The band of a growth score (points); undefined below the lowest band and for NaN. */
export function growthBand(book: Rulebook, score: number): GrowthBand | undefined {
  let best: GrowthBand | undefined;
  for (const band of book.bands) {
    if (band.from <= score && (best === undefined || band.from >= best.from)) best = band;
  }
  return best;
}
