import { text, type Lang } from '../../strings';
import { countText } from '../format/values';

interface Counted {
  readonly gains: { readonly length: number };
  /** Where they are listed below the text. */
  readonly blockers?: { readonly length: number };
}

/** The gain of a plan: `Fix these 20 first: 20 more premium products`. */
export function planText({ gains, blockers }: Counted, lang: Lang): string {
  if (gains.length === 0) return text(lang, blockers?.length ? 'plan.blockers' : 'plan.none');
  return text(lang, 'plan.title', { n: countText(gains.length) });
}
