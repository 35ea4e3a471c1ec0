import { text, type Lang } from '../../strings';
import { countText } from '../format/values';

/** The gain of a plan: `Fix these 20 first: 20 more premium products`. */
export function planText(
  { gains }: { readonly gains: { readonly length: number } },
  lang: Lang,
): string {
  if (gains.length === 0) return text(lang, 'plan.none');
  return text(lang, 'plan.title', { n: countText(gains.length) });
}
