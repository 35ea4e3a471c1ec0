import type { ConditionResult, Gap, Premium } from '../evaluator';
import { MARKETS } from '../fields';
import { text, type Lang } from '../strings';
import { conditionText } from './condition/conditionText';
import { countsText } from './knownText';
import { labelled, semicolonList } from './lists';
import { midSentence, startOfSentence } from './midSentence';

/** Says a condition: `conditionText`, or what remembers its words. */
type Say = (condition: ConditionResult, lang: Lang) => string;

function gapPoolName(gap: Gap, lang: Lang): string {
  const pool = midSentence(gap.pool.name[lang]);
  if (gap.market === undefined) return pool;
  return text(lang, 'gap.forMarket', { pool, market: MARKETS[gap.market].name[lang] });
}

function listed(conditions: readonly ConditionResult[], lang: Lang, say: Say): string {
  return semicolonList(
    conditions.map((each) => say(each, lang)),
    lang,
  );
}

/** What keeps a row out of a pool by its name, least effort first: what is unmet, then what is unknown. */
export function namedGapText(gap: Gap, lang: Lang, say: Say = conditionText): string {
  const told = (status: 'unmet' | 'unknown') =>
    listed(
      gap.conditions.filter((each) => each.status === status),
      lang,
      say,
    );
  const parts: string[] = [];
  if (gap.unmet > 0) {
    const pool = gapPoolName(gap, lang);
    const key = gap.unknown > 0 ? 'gap.unmetSome' : 'gap.unmet';
    parts.push(text(lang, key, { pool, n: gap.unmet, conditions: told('unmet') }));
  }
  if (gap.unknown > 0) {
    parts.push(text(lang, 'gap.unknown', { n: gap.unknown, conditions: told('unknown') }));
  }
  return semicolonList(parts, lang);
}

/**
 * What keeps a row out of its nearest pool, or out of the one of which most can be told. Columns that
 * the sheet lacks are named once, for the sheet, so that here they are only counted.
 */
export function gapText(
  gap: Gap | undefined,
  lang: Lang,
  premium: Premium = 'no',
  say: Say = conditionText,
): string {
  if (!gap) return text(lang, premium === 'unknown' ? 'gap.untold' : 'gap.none');
  if (gap.lacking === 0) return namedGapText(gap, lang, say);
  const values = { pool: gapPoolName(gap, lang), counts: countsText(gap, lang) };
  const known = startOfSentence(text(lang, 'gap.known', values));
  const open = gap.conditions.filter(({ lacksColumn }) => !lacksColumn);
  return open.length === 0 ? known : labelled(known, listed(open, lang, say), lang);
}
