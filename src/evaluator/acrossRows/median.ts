/**
 * The median of the first `count` numbers (at least one, none NaN). Reorders them by Hoare's selection, far
 * less work than sorting.
 */
export function median(values: Float64Array, count: number): number {
  const upper = count >> 1;
  select(values, count, upper);
  if (count % 2 === 1) return values[upper]!;
  let lower = -Infinity;
  for (let i = 0; i < upper; i++) if (values[i]! > lower) lower = values[i]!;
  return (lower + values[upper]!) / 2;
}

/** Selection (Hoare, 1961): puts at index `at` the number that sorting would, and none larger before it. */
function select(values: Float64Array, count: number, at: number): void {
  let first = 0;
  let last = count - 1;
  while (first < last) {
    const pivot = middleOf(values[first]!, values[(first + last) >> 1]!, values[last]!);
    let i = first;
    let j = last;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const value = values[i]!;
      values[i++] = values[j]!;
      values[j--] = value;
    }
    if (at <= j) last = j;
    else if (at >= i) first = i;
    else return;
  }
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
