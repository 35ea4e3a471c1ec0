import type { Catalogue } from '../catalogue';
import type { MarketKey } from '../fields';
import type { Rulebook } from '../rulebook';
import { createEvaluator } from './createEvaluator';
import type { Explanation, Premium, Verdict } from './types';

/** A product whose verdict differs between two dates. */
export interface PremiumChange {
  readonly index: number;
  readonly before: Premium;
  readonly after: Premium;
  /** Everything about the row on either date, which says why; made when it is asked for. */
  explain(): { readonly before: Explanation; readonly after: Explanation };
}

export interface PremiumComparison {
  readonly before: Verdict;
  readonly after: Verdict;
  /** Becomes premium. */
  readonly gains: readonly PremiumChange[];
  /** Was premium and is not, or is not known to be, any more. */
  readonly losses: readonly PremiumChange[];
  /** Changes between not premium and undetermined. */
  readonly others: readonly PremiumChange[];
}

/** Judges a catalogue on two ISO dates and tells which products gain or lose premium. */
export function comparePremium(
  book: Rulebook,
  catalogue: Catalogue,
  from: string,
  to: string,
  markets?: readonly MarketKey[],
): PremiumComparison {
  const verdictOn = (asOf: string): Verdict =>
    createEvaluator(book, { asOf, ...(markets && { markets }) }).evaluate(catalogue);
  const before = verdictOn(from);
  const after = verdictOn(to);
  const changes = Array.from({ length: catalogue.size }, (_, index) =>
    changeOf(before, after, index),
  );
  const changed = changes.filter((change) => change.before !== change.after);
  return {
    before,
    after,
    gains: changed.filter((change) => change.after === 'yes'),
    losses: changed.filter((change) => change.before === 'yes'),
    others: changed.filter((change) => change.before !== 'yes' && change.after !== 'yes'),
  };
}

function changeOf(before: Verdict, after: Verdict, index: number): PremiumChange {
  return {
    index,
    before: before.premium(index),
    after: after.premium(index),
    explain: () => ({ before: before.explain(index), after: after.explain(index) }),
  };
}
