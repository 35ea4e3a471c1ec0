import { createEvaluatorInSteps, type Evaluator } from '../../evaluator';
import type { MarketKey } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { rulebookHash } from './rulebookHash';

/** How many books, days and choices of markets are kept in all; a compiled book is large. */
const MOST = 8;

/** Evaluators by what they were compiled from, the last used one last: few are asked for again and again. */
const KEPT = new Map<string, Evaluator>();

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
  const steps = evaluatorInSteps(book, asOf, markets);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same in steps, for a page that must not be held up. */
export function* evaluatorInSteps(
  book: Rulebook,
  asOf: string,
  markets?: readonly MarketKey[],
): Generator<void, Evaluator> {
  const key = `${rulebookHash(book)} ${asOf} ${markets?.join(' ') ?? '*'}`;
  yield;
  const evaluator =
    KEPT.get(key) ?? (yield* createEvaluatorInSteps(book, markets ? { asOf, markets } : { asOf }));
  KEPT.delete(key);
  KEPT.set(key, evaluator);
  if (KEPT.size > MOST) KEPT.delete(KEPT.keys().next().value!);
  return evaluator;
}
