import type { Gap } from '../evaluator';
import { MARKETS } from '../fields';
import { text, type Lang } from '../strings';
import { conditionText } from './condition/conditionText';
import { semicolonList } from './lists';
import { midSentence } from './midSentence';

function gapPoolName(gap: Gap, lang: Lang): string {
  const pool = midSentence(gap.pool.name[lang]);
  if (gap.market === undefined) return pool;
  return text(lang, 'gap.forMarket', { pool, market: MARKETS[gap.market].name[lang] });
}

/** What keeps a row out of its nearest pool, least effort first: what is unmet, then what is unknown. */
export function gapText(gap: Gap | undefined, lang: Lang): string {
  if (!gap) return text(lang, 'gap.none');
  const told = (status: 'unmet' | 'unknown') =>
    semicolonList(
      gap.conditions.filter((c) => c.status === status).map((c) => conditionText(c, lang)),
      lang,
    );
  const parts: string[] = [];
  if (gap.unmet > 0) {
    const pool = gapPoolName(gap, lang);
    parts.push(text(lang, 'gap.unmet', { pool, n: gap.unmet, conditions: told('unmet') }));
  }
  if (gap.unknown > 0) {
    parts.push(text(lang, 'gap.unknown', { n: gap.unknown, conditions: told('unknown') }));
  }
  return semicolonList(parts, lang);
}
