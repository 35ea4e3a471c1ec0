/** Most traits that a book may have: a set of them is one small integer. */
export const MAXIMUM_TRAITS = 31;

/** The set of traits of a product of which neither title nor category is known. */
export const TRAITS_UNKNOWN = -1;
