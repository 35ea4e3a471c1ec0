import { countListings, type Catalogue } from '../catalogue';
import type { Verdict } from '../evaluator';
import { text, type Lang } from '../strings';
import { countText } from './format/values';

/** What other sheets have brought to the listings of one. */
export interface JoinGain {
  readonly of: number;
  /** Listings that another sheet has too. */
  readonly joined: number;
  /** Listings with a row that is undetermined by the sheet alone and determined by the join. */
  readonly judged: number;
  /** Those with such a row that is premium. */
  readonly premium: number;
  /** Listings with a row whose verdict by the sheet alone was another one. */
  readonly changed: number;
}

/**
 * What joining alone has moved.
 *
 * @param own products of the sheet, whose rows are the first of those that were joined
 * @param alone verdict on them
 * @param joined listings that another sheet has too
 */
export function joinGain(
  own: Pick<Catalogue, 'size' | 'listing'>,
  alone: Verdict,
  verdict: Verdict,
  joined: number,
): JoinGain {
  const isJudged = (row: number): boolean =>
    alone.premium(row) === 'unknown' && verdict.premium(row) !== 'unknown';
  const isChanged = (row: number): boolean =>
    alone.premium(row) !== 'unknown' && alone.premium(row) !== verdict.premium(row);
  return {
    of: countListings(own),
    joined,
    judged: countListings(own, isJudged),
    premium: countListings(own, (row) => isJudged(row) && verdict.premium(row) === 'yes'),
    changed: countListings(own, isChanged),
  };
}

/** The same in a sentence or two. */
export function joinGainText(gain: JoinGain, lang: Lang): string[] {
  const { of, joined, judged, premium, changed } = gain;
  const counts = {
    of: countText(of),
    joined: countText(joined),
    judged: countText(judged),
    premium: countText(premium),
  };
  return [
    text(lang, judged === 0 ? 'join.noGain' : 'join.gain', counts),
    ...(changed > 0 ? [text(lang, 'join.changed', { n: countText(changed) })] : []),
  ];
}
