/**
 * A set of traits, and what is missing of its texts, is one number: 32 bits in the lower word, 21 in the
 * upper, which a double holds exactly.
 */
const WORD = 2 ** 32;

/** Most traits that a book may have. */
export const MAXIMUM_TRAITS = 51;

/**
 * Set where the title, or the category, can't be read. A missing text may give further traits, and a
 * missing title may take back those that the category gives.
 */
export const WITHOUT_TITLE = 2 ** 51;
export const WITHOUT_CATEGORY = 2 ** 52;

/** The set of traits of a product of which neither title nor category is known. */
export const TRAITS_UNKNOWN = WITHOUT_TITLE + WITHOUT_CATEGORY;

/** The set with two words. */
export const traitSet = (low: number, high: number): number => high * WORD + (low >>> 0);

/** The words of a set: `set | 0` is the lower one. */
export const highWord = (set: number): number => (set / WORD) | 0;

/** The set of the trait with a number. */
export const oneTrait = (number: number): number => 2 ** number;

export const hasTrait = (set: number, number: number): boolean => overlap(set, oneTrait(number));

export const overlap = (a: number, b: number): boolean =>
  (a & b) !== 0 || (highWord(a) & highWord(b)) !== 0;

export const union = (a: number, b: number): number => traitSet(a | b, highWord(a) | highWord(b));

export const without = (a: number, b: number): number =>
  traitSet(a & ~b, highWord(a) & ~highWord(b));
