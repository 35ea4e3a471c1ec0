import { ROOM, single } from '../smallSet';

/** Most traits of a book: three bits of a set are kept for missing texts, and for texts that name something else. */
export const MAXIMUM_TRAITS = ROOM - 3;

/**
 * Bits of a set of traits for a title, or a category, that can't be read. A missing text may give further
 * traits; a missing title may also revoke those of the category.
 */
export const WITHOUT_TITLE = single(MAXIMUM_TRAITS);
export const WITHOUT_CATEGORY = single(MAXIMUM_TRAITS + 1);

/** The set of traits where neither title nor category is known. */
export const TRAITS_UNKNOWN = WITHOUT_TITLE + WITHOUT_CATEGORY;

/** In the set where title or category name an accessory or plain goods, or take a trait back. */
export const NAMED_OTHERWISE = single(MAXIMUM_TRAITS + 2);
