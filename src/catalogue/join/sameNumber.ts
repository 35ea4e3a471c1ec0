/** Relative; `91.8%` and `0.918` may differ in the last bits. */
const TOLERANCE = 1e-9;

/** Whether two numbers are the same but for rounding. */
export function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
