import { createEvaluator, type Evaluator } from '../../evaluator';
import type { MarketKey } from '../../fields';
import type { Rulebook } from '../../rulebook';

/** How many days and choices of markets are kept for a book; a compiled book is large. */
const MOST = 8;

/** Evaluators of each book, the last used one last: few days and markets are asked for again and again. */
const KEPT = new WeakMap<Rulebook, Map<string, Evaluator>>();

/**
 * An evaluator of the book for the date, the same one as last time where it can be: to compile one
 * takes a tenth of a second, and what it has read once (texts, words) it reads faster again.
 *
 * @throws RangeError if the book has no model for the date.
 */
export function evaluatorFor(
  book: Rulebook,
  asOf: string,
  markets?: readonly MarketKey[],
): Evaluator {
  const kept = KEPT.get(book) ?? new Map<string, Evaluator>();
  KEPT.set(book, kept);
  const key = `${asOf} ${markets?.join(' ') ?? '*'}`;
  const evaluator = kept.get(key) ?? createEvaluator(book, markets ? { asOf, markets } : { asOf });
  kept.delete(key);
  kept.set(key, evaluator);
  if (kept.size > MOST) kept.delete(kept.keys().next().value!);
  return evaluator;
}
