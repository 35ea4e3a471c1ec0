import { runToEnd } from '../../base/runToEnd';
import { Lru } from '../../base/lru';
import { createEvaluatorInSteps, type Evaluator } from '../../evaluator';
import type { MarketKey } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { rulebookHash } from './rulebookHash';

/** Evaluators by what they were compiled from (book, day, markets); few, because a compiled book is large. */
const KEPT = new Lru<Evaluator>(8);

/**
 * An evaluator of the book for the date, the same one as last time where it can be: to compile one
 * takes up to a tenth of a second, and what it has read once (texts, words) it reads faster again.
 * Books of the same content share it, however often they were parsed.
 *
 * @throws RangeError if the book has no model for the date.
 */
export function evaluatorFor(
  book: Rulebook,
  asOf: string,
  markets?: readonly MarketKey[],
): Evaluator {
  return runToEnd(evaluatorInSteps(book, asOf, markets));
}

/** The same in steps, for a page that must not be held up. */
export function* evaluatorInSteps(
  book: Rulebook,
  asOf: string,
  markets?: readonly MarketKey[],
): Generator<void, Evaluator> {
  const key = `${rulebookHash(book)} ${asOf} ${markets?.join(' ') ?? '*'}`;
  yield;
  const known = KEPT.get(key);
  if (known !== undefined) return known;
  const options = markets ? { asOf, markets } : { asOf };
  return KEPT.keep(key, yield* createEvaluatorInSteps(book, options));
}
