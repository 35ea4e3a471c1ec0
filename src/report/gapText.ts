import type { ConditionResult, Gap, Premium } from '../evaluator';
import { MARKETS } from '../fields';
import { text, type Lang } from '../strings';
import { conditionText } from './condition/conditionText';
import { countsText } from './knownText';
import { labelled, midSentence, semicolonList, startOfSentence } from './format/lists';

/** Words of a condition: `conditionText`, or a cache of it. */
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

/** All that is unmet is one condition that has the pool's own name, as the growth score does. */
const isItsCondition = ({ pool, unmet, conditions }: Gap, lang: Lang): boolean =>
  unmet === 1 && conditions.length === 1 && conditions[0]!.rule.title[lang] === pool.name[lang];

/** A gap in words with the pool's name, least effort first: unmet conditions, then unknown ones. */
export function namedGapText(gap: Gap, lang: Lang, say: Say = conditionText): string {
  if (isItsCondition(gap, lang)) return listed(gap.conditions, lang, say);
  const listOf = (status: 'unmet' | 'unknown') =>
    listed(
      gap.conditions.filter((each) => each.status === status),
      lang,
      say,
    );
  const parts: string[] = [];
  if (gap.unmet > 0) {
    const pool = gapPoolName(gap, lang);
    const key = gap.unknown > 0 ? 'gap.unmetSome' : 'gap.unmet';
    parts.push(text(lang, key, { pool, n: gap.unmet, conditions: listOf('unmet') }));
  }
  if (gap.unknown > 0) {
    parts.push(text(lang, 'gap.unknown', { n: gap.unknown, conditions: listOf('unknown') }));
  }
  return semicolonList(parts, lang);
}

/**
 * What keeps a row out of its nearest pool, or the one with most conditions known. Columns that the sheet
 * lacks are only counted here, since they are named once for the sheet.
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
