import { INDUSTRIES, MARKETS, type IndustryKey, type MarketKey } from '../../fields';
import type { Rule, Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { basisText } from '../basisText';
import { labelled, withNote } from '../format/lists';
import { explained, part, row, type Explained } from './explained';

const ruleTitles = (rules: readonly Rule[], lang: Lang): string[] =>
  rules.map((rule) =>
    labelled(rule.id, withNote(rule.title[lang], basisText(rule.basis, lang), lang), lang),
  );

/** A market: its requirements, the rules with numbers for it, and whether returns are covered. */
export function explainMarket(book: Rulebook, market: MarketKey, lang: Lang): Explained {
  const { name, synonyms, union } = MARKETS[market];
  const unionOf: MarketKey | undefined = union;
  const asked = book.certificates.requirements.filter(
    ({ markets }) => markets.includes(market) || (unionOf && markets.includes(unionOf)),
  );
  const own = book.rules.filter(
    ({ threshold }) =>
      threshold?.byMarket?.[market] !== undefined ||
      Object.keys(threshold?.byIndustryMarket ?? {}).some((key) => key.endsWith(`*${market}`)),
  );
  const isDestination = book.taPlus.easyReturn.destinations.includes(market);
  const parts = [
    ...row(lang, 'explain.aliases', synonyms),
    ...part(lang, 'explain.union', unionOf && MARKETS[unionOf].name[lang]),
    ...part(
      lang,
      'explain.requirements',
      asked.map((r) =>
        labelled(r.id, withNote(r.title[lang], basisText(r.basis, lang), lang), lang),
      ),
    ),
    ...part(lang, 'explain.ownNumbers', ruleTitles(own, lang)),
    ...part(
      lang,
      'explain.easyReturn',
      withNote(
        text(lang, isDestination ? 'explain.isDestination' : 'explain.notDestination'),
        basisText(book.taPlus.easyReturn.destinationsBasis, lang),
        lang,
      ),
    ),
  ];
  return explained('market', market, name[lang], parts, lang);
}

/** An industry: the words that lead to it and the rules that have numbers for it. */
export function explainIndustry(book: Rulebook, industry: IndustryKey, lang: Lang): Explained {
  const words = book.industries.find((entry) => entry.industry === industry)?.words ?? [];
  const own = book.rules.filter(({ threshold }) => threshold?.byIndustry?.[industry] !== undefined);
  const parts = [
    ...row(lang, 'explain.words', words),
    ...part(lang, 'explain.ownNumbers', ruleTitles(own, lang)),
    ...part(lang, 'explain.basis', text(lang, 'basis.long.assumed')),
  ];
  return explained('industry', industry, INDUSTRIES[industry][lang], parts, lang);
}
