import { hashRulebook, type Rulebook } from '../../rulebook';

const KNOWN = new WeakMap<Rulebook, string>();

/** The hash of a book (`hashRulebook`), worked out once for each. */
export function rulebookHash(book: Rulebook): string {
  const known = KNOWN.get(book) ?? hashRulebook(book);
  KNOWN.set(book, known);
  return known;
}
