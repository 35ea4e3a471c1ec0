import type { Verdict } from '../evaluator';
import { text, type Lang } from '../strings';
import { countText } from './format/values';

/** What other sheets have brought to the rows of one. */
export interface JoinGain {
  readonly of: number;
  /** Rows with a product of another sheet. */
  readonly joined: number;
  /** Rows undetermined by the sheet alone and determined by the join. */
  readonly judged: number;
  /** Those among them that are. */
  readonly premium: number;
  /** Rows whose verdict by the sheet alone was another one. */
  readonly changed: number;
}

/**
 * What joining alone has moved.
 *
 * @param alone verdict on the sheet by itself, whose rows are the first of those that were joined
 */
export function joinGain(alone: Verdict, verdict: Verdict, joined: number): JoinGain {
  let [judged, premium, changed] = [0, 0, 0];
  for (let index = 0; index < alone.size; index++) {
    const [before, now] = [alone.premium(index), verdict.premium(index)];
    if (before === now) continue;
    if (before !== 'unknown') changed++;
    else {
      judged++;
      if (now === 'yes') premium++;
    }
  }
  return { of: alone.size, joined, judged, premium, changed };
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
