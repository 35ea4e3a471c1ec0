import type { Gap } from '../evaluator';
import { text, type Lang } from '../strings';
import { commaList } from './format/lists';

/** The conditions of a pool by status: `4 met, 1 to change, 4 without data`. */
export function countsText(
  { met, unmet, unknown, lacking }: Pick<Gap, 'met' | 'unmet' | 'unknown' | 'lacking'>,
  lang: Lang,
): string {
  const counts = [
    ['known.met', met],
    ['known.unmet', unmet],
    ['known.unknown', unknown - lacking],
    ['known.lacking', lacking],
  ] as const;
  const some = counts.filter(([, n]) => n > 0).map(([key, n]) => text(lang, key, { n }));
  return commaList(some, lang);
}
