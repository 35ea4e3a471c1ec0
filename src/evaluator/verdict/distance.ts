/** The distance of a pool that no work can bring a row into. */
export const OUT_OF_REACH = 0x7fffffff;

/** Smaller is nearer: fewest conditions to settle, then fewest unmet, then least effort. */
export function distanceOf(unmet: number, unknown: number, effort: number): number {
  return (((unmet + unknown) << 16) | (unmet << 8)) + effort;
}
