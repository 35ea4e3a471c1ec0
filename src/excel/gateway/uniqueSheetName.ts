/** Excel's limit. */
const LONGEST = 31;

/** What no sheet may have in its name, nor an apostrophe at either end. */
const FORBIDDEN = /[\\/?*[\]:]|^'+|'+$/g;

/**
 * The wanted name of a sheet if it is free, else with a number behind it. Excel compares without regard
 * to case.
 */
export function uniqueSheetName(name: string, taken: readonly string[]): string {
  const wanted = name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const unique = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!lower.has(unique.toLowerCase())) return unique;
  }
}
