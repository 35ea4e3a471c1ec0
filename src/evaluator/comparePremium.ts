import type { Catalogue } from '../catalogue';
import type { MarketKey } from '../fields';
import type { Rulebook } from '../rulebook';
import { createEvaluator, type Progress } from './createEvaluator';
import { runToEnd } from '../base/runToEnd';
import type { Explanation, Premium, Verdict } from './types';

/** A product whose verdict differs between two dates. */
export interface PremiumChange {
  readonly index: number;
  readonly before: Premium;
  readonly after: Premium;
  /** The row's explanation on either date; made on demand. */
  explain(): { readonly before: Explanation; readonly after: Explanation };
}

/** Products whose verdict differs between two verdicts on the same catalogue. */
export interface PremiumChanges {
  /** Becomes premium. */
  readonly gains: readonly PremiumChange[];
  /** No longer premium, or no longer known to be. */
  readonly losses: readonly PremiumChange[];
  /** Changes between not premium and undetermined. */
  readonly others: readonly PremiumChange[];
}

export interface PremiumComparison extends PremiumChanges {
  readonly before: Verdict;
  readonly after: Verdict;
}

const SLICE_ROWS = 8_192;

/** Finds the products that gain or lose premium between two verdicts on one catalogue, in slices. */
export function* premiumChanges(
  before: Verdict,
  after: Verdict,
  sliceRows = SLICE_ROWS,
): Generator<Progress, PremiumChanges> {
  const total = before.size;
  const gains: PremiumChange[] = [];
  const losses: PremiumChange[] = [];
  const others: PremiumChange[] = [];
  for (let index = 0; index < total; index++) {
    if (index > 0 && index % sliceRows === 0) yield { done: index, total };
    const was = before.premium(index);
    const is = after.premium(index);
    if (was === is) continue;
    const list = is === 'yes' ? gains : was === 'yes' ? losses : others;
    list.push({
      index,
      before: was,
      after: is,
      explain: () => ({ before: before.explain(index), after: after.explain(index) }),
    });
  }
  return { gains, losses, others };
}

/** Judges a catalogue on two ISO dates and finds the products that gain or lose premium. */
export function comparePremium(
  book: Rulebook,
  catalogue: Catalogue,
  from: string,
  to: string,
  markets?: readonly MarketKey[],
): PremiumComparison {
  const judged = (asOf: string): Verdict =>
    createEvaluator(book, { asOf, ...(markets && { markets }) }).evaluate(catalogue);
  const [before, after] = [judged(from), judged(to)];
  return { before, after, ...runToEnd(premiumChanges(before, after, Infinity)) };
}
