import { INDUSTRIES, MARKETS, type IndustryKey, type MarketKey } from '../../fields';
import type { Rule } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { isComparison, singleTests } from '../condition/mainTest';
import { boundText } from '../condition/needText';
import { basisText, isUnpublished } from '../basisText';
import { labelled, withNote } from '../format/lists';
import { part, type ExplainedPart } from './explained';

const INDUSTRY_NAMES: Readonly<Record<string, { zh: string; en: string }>> = INDUSTRIES;

/** A number of a threshold with its bound, and a note if the rule's numbers are unpublished. */
function limitText(rule: Rule, value: number | null, lang: Lang): string {
  if (value === null) return text(lang, 'explain.notAsked');
  const comparison = singleTests(rule.test).find(isComparison);
  const bound = comparison ? boundText(comparison.kind, value, comparison.value, lang) : `${value}`;
  return isUnpublished(rule.basis) ? withNote(bound, basisText(rule.basis, lang), lang) : bound;
}

function pairName(key: string, lang: Lang): string {
  const [industry = '', market = ''] = key.split('*');
  const industryName = INDUSTRY_NAMES[industry]?.[lang] ?? industry;
  return `${industryName} × ${marketName(market as MarketKey, lang)}`;
}

function marketName(market: MarketKey, lang: Lang): string {
  return MARKETS[market].name[lang];
}

/** The numbers of a rule: the general one, then those of industries and markets. */
export function thresholdParts(rule: Rule, lang: Lang): ExplainedPart[] {
  const { threshold } = rule;
  if (!threshold) return [];
  const list = (
    entries: Readonly<Record<string, number | null | undefined>> | undefined,
    nameOf: (key: string) => string,
  ): string[] =>
    Object.entries(entries ?? {}).map(([key, value]) =>
      labelled(nameOf(key), limitText(rule, value ?? null, lang), lang),
    );
  return [
    ...part(lang, 'explain.threshold', limitText(rule, threshold.default, lang)),
    ...part(
      lang,
      'explain.byIndustry',
      list(threshold.byIndustry, (key) => INDUSTRIES[key as IndustryKey][lang]),
    ),
    ...part(
      lang,
      'explain.byMarket',
      list(threshold.byMarket, (key) => marketName(key as MarketKey, lang)),
    ),
    ...part(
      lang,
      'explain.byIndustryMarket',
      list(threshold.byIndustryMarket, (key) => pairName(key, lang)),
    ),
  ];
}
