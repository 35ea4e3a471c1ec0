const DECIMALS = 4;

/** A number as plainly as it can be told: no grouping, at most four decimals. */
export function numberText(value: number): string {
  // Adding 0 turns -0 into 0.
  return String(Number(value.toFixed(DECIMALS)) + 0);
}

/** A share of 1 as per cent: `0.918` becomes `91.8%`. */
export function shareText(value: number): string {
  return `${Number((value * 100).toFixed(2)) + 0}%`;
}

/** A count with commas between thousands, in both languages. */
export function countText(value: number): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}
