/** Most traits that a book may have: a set of them, and what is missing of its texts, are one small integer. */
export const MAXIMUM_TRAITS = 30;

/**
 * Set where the title, or the category, can't be read. A missing text may give further traits, and a
 * missing title may take back those that the category gives.
 */
export const WITHOUT_TITLE = 1 << 30;
export const WITHOUT_CATEGORY = 1 << 31;

/** The set of traits of a product of which neither title nor category is known. */
export const TRAITS_UNKNOWN = WITHOUT_TITLE | WITHOUT_CATEGORY;
