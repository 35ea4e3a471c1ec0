import { ROOM, single } from '../smallSet';

/** Most traits that a book may have: three of a set say what is missing of its texts, or names no trait in them. */
export const MAXIMUM_TRAITS = ROOM - 3;

/**
 * In the set of traits where the title, or the category, can't be read. A missing text may give further
 * traits, and a missing title may take back those that the category gives.
 */
export const WITHOUT_TITLE = single(MAXIMUM_TRAITS);
export const WITHOUT_CATEGORY = single(MAXIMUM_TRAITS + 1);

/** The set of traits of a product of which neither title nor category is known. */
export const TRAITS_UNKNOWN = WITHOUT_TITLE + WITHOUT_CATEGORY;

/** In the set where title or category name an accessory or plain goods, or take a trait back. */
export const NAMED_OTHERWISE = single(MAXIMUM_TRAITS + 2);
