/** Fewer rows with a title don't show what the titles of a sheet are. */
const ENOUGH_TITLES = 20;

/**
 * Takes back what like titles say where most rows with a title share theirs: it names a family of products,
 * or the same product in each warehouse, and not a listing, so that it tells no copies.
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
