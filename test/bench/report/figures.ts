/** A table of figures, ready to be read. */
export interface Figures {
  readonly title: string;
  /** What was measured, in a sentence or two. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What was to be reached, and what was. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly got: string;
  readonly reached: boolean;
}

/** What one group of benchmarks answers. */
export interface GroupResult {
  readonly figures: readonly Figures[];
  readonly targets: readonly Target[];
}

/** At least `wanted` times as fast. */
export function atLeastTimes(what: string, wanted: number, got: number): Target {
  return { what, wanted: `≥ ${wanted} ×`, got: `${rounded(got)} ×`, reached: got >= wanted };
}

/** At most `wanted`, in `unit`. */
export function atMost(what: string, wanted: number, got: number, unit: string): Target {
  return {
    what,
    wanted: `≤ ${wanted} ${unit}`,
    got: `${rounded(got)} ${unit}`,
    reached: got <= wanted,
  };
}

/** Three significant digits, or the whole number. */
export function rounded(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}
