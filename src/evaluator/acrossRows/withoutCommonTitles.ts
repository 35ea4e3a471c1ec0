/** Fewer titles than this show no habit of the sheet. */
const ENOUGH_TITLES = 20;

/**
 * Drops the duplicates where most rows with a title share theirs: the titles then name families of products,
 * or one product per warehouse, and not listings.
 *
 * @param others how many other rows have the same title, by row; NaN where there is none
 */
export function withoutCommonTitles(others: Float64Array): void {
  let titled = 0;
  let shared = 0;
  for (const count of others) {
    if (count >= 0) titled++;
    if (count > 0) shared++;
  }
  if (titled >= ENOUGH_TITLES && shared * 2 > titled) others.fill(NaN);
}
