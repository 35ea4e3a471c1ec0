/** Kilograms of one unit, by the words for it; longer words before those that they begin with. */
const UNITS: readonly (readonly [words: string, kilograms: number])[] = [
  ['kilogram(?:me)?s?|kilos?|kgs?|公斤|千克', 1],
  ['毫克|mgs?|milligrams?', 1e-6],
  ['grams?|grammes?|grs?|gms?|gs?|克', 0.001],
  ['pounds?|lbs?|磅', 0.45359237],
  ['ounces?|ozs?|盎司', 0.028349523125],
  ['tonnes?|tons?|t|吨', 1000],
  ['市?斤', 0.5],
  ['两', 0.05],
];

/** End of a Latin unit: no letters may follow; `g.w.` is the gross weight, not grams. */
const END = String.raw`(?![a-z]|\.?w\b)`;
const STARTS = UNITS.map(
  ([words, kilograms]) => [new RegExp(`^(?:${words})${END}`), kilograms] as const,
);
const PARTS = UNITS.map(
  ([words, kilograms]) => [new RegExp(`(?<![a-z])(?:${words})${END}`, 'g'), kilograms] as const,
);

/** Words for a weight of several pieces, which is not the product's. */
const OF_SEVERAL = /cartons?|ctns?|cases?|pallets?|箱|托/;

/** Kilograms of the unit that a text in lower case begins with (`kg/pc`, `克`, `lbs`); undefined where it begins with none. */
export function weightUnit(text: string): number | undefined {
  return OF_SEVERAL.test(text) ? undefined : STARTS.find(([start]) => start.test(text))?.[1];
}

/** Kilograms of each of the units that a text names anywhere. */
export function weightUnitsIn(text: string): Set<number> {
  let rest = text.toLowerCase();
  const found = new Set<number>();
  for (const [words, kilograms] of PARTS) {
    const without = rest.replace(words, ' ');
    if (without !== rest) found.add(kilograms);
    rest = without;
  }
  return found;
}
