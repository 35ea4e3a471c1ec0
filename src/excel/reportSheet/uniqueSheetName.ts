/** Excel's limit. */
const LONGEST = 31;

/**
 * The wanted name of a sheet if it is free, else with a number behind it. Excel compares without regard
 * to case.
 */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
