/** Version of the default book: the day of its last change. Apart from the book, which is large. */
export const RULEBOOK_VERSION = '2026-11-29';
