import { MARKETS } from '../../fields';
import type { ModelVersion, Rulebook, Star, TaPlus } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { basisText } from '../basisText';
import { commaList, labelled, withNote } from '../format/lists';
import { basisPart, dates, explained, part, reasons, type Explained } from './explained';
import { ruleList } from './explainPool';

type StarVersion = Star['versions'][number];

/** The cut-offs of a version of the star rule, with a note if assumed. */
export function cutOffsText(version: StarVersion, lang: Lang): string {
  return withNote(version.cutOffs.join(' / '), basisText(version.basis, lang), lang);
}

/** A version of the star rule: which stars it judges and by which cut-offs. */
export function explainStarVersion(version: StarVersion, lang: Lang): Explained {
  const parts = [
    ...part(lang, 'explain.applies', [
      text(lang, 'explain.predictedFrom', { date: version.predictedFrom }),
      text(lang, 'explain.ratedFrom', { date: version.ratedFrom }),
    ]),
    ...part(lang, 'explain.cutOffs', cutOffsText(version, lang)),
    ...basisPart(version, lang),
  ];
  return explained('starVersion', version.id, version.title[lang], parts, lang);
}

/** One of the four capabilities. */
export function explainCapability(capability: Star['capabilities'][number], lang: Lang): Explained {
  const parts = [
    ...reasons(capability, lang),
    ...part(lang, 'explain.basis', text(lang, 'basis.long.public')),
  ];
  return explained('capability', capability.id, capability.name[lang], parts, lang);
}

/** One of the stars that a store has side by side. */
export function explainStarKind(kind: Star['kinds'][number], lang: Lang): Explained {
  const parts = [...reasons(kind, lang), ...basisPart(kind, lang)];
  return explained('starKind', kind.id, kind.name[lang], parts, lang);
}

/** The store star as a whole. */
export function explainStar(star: Star, lang: Lang): Explained {
  const parts = [
    ...part(lang, 'explain.asks', text(lang, 'explain.updateDay', { day: star.updateDay })),
    ...part(
      lang,
      'explain.starKinds',
      star.kinds.map((k) => labelled(k.name[lang], k.why[lang], lang)),
    ),
    ...part(
      lang,
      'explain.capabilities',
      star.capabilities.map((c) => labelled(c.name[lang], c.why[lang], lang)),
    ),
    ...part(
      lang,
      'explain.versions',
      star.versions.map((v) => labelled(v.title[lang], cutOffsText(v, lang), lang)),
    ),
    ...part(
      lang,
      'explain.basis',
      commaList([...new Set(star.versions.map((v) => text(lang, `basis.long.${v.basis}`)))], lang),
    ),
  ];
  return explained('star', 'star', text(lang, 'explain.kind.star'), parts, lang);
}

/** Trade Assurance Plus: its benefits and what its Easy Return covers. */
export function explainTaPlus(taPlus: TaPlus, lang: Lang): Explained {
  const { easyReturn } = taPlus;
  const markets = commaList(
    easyReturn.destinations.map((market) => MARKETS[market].name[lang]),
    lang,
  );
  const covered = text(lang, 'explain.easyReturnText', {
    amount: easyReturn.maximumOrderUsd,
    days: easyReturn.withinDays,
    markets: withNote(markets, basisText(easyReturn.destinationsBasis, lang), lang),
  });
  const parts = [
    ...reasons(taPlus, lang),
    ...part(
      lang,
      'explain.benefits',
      taPlus.benefits.map((b) =>
        labelled(b.title[lang], withNote(b.text[lang], basisText(b.basis, lang), lang), lang),
      ),
    ),
    ...part(lang, 'explain.easyReturn', covered),
    ...basisPart(easyReturn, lang),
  ];
  return explained('taPlus', 'taPlus', taPlus.title[lang], parts, lang);
}

/** One benefit of Trade Assurance Plus. */
export function explainBenefit(benefit: TaPlus['benefits'][number], lang: Lang): Explained {
  const parts = [...part(lang, 'explain.why', benefit.text[lang]), ...basisPart(benefit, lang)];
  return explained('benefit', benefit.id, benefit.title[lang], parts, lang);
}

/** A version of what premium means: its pools. */
export function explainModel(book: Rulebook, model: ModelVersion, lang: Lang): Explained {
  const pools = book.pools.filter((pool) => model.pools.includes(pool.id));
  const parts = [
    ...dates(model, lang),
    ...part(
      lang,
      'explain.pools',
      pools.map((pool) => labelled(pool.id, pool.name[lang], lang)),
    ),
    ...basisPart(model, lang),
  ];
  return explained('model', model.id, model.title[lang], parts, lang);
}

/** A band of the growth score. */
export function explainBand(band: Rulebook['bands'][number], lang: Lang): Explained {
  const parts = [
    ...part(lang, 'explain.asks', text(lang, 'explain.bandFrom', { n: band.from })),
    ...basisPart(band, lang),
  ];
  return explained('band', band.id, band.name[lang], parts, lang);
}

/** One of the six announced items of governance and its checks. */
export function explainGovernance(
  book: Rulebook,
  item: Rulebook['governance'][number],
  lang: Lang,
): Explained {
  const parts = [
    ...reasons({ why: item.why }, lang),
    ...part(lang, 'explain.rules', ruleList(book, item.rules, lang)),
    ...basisPart(item, lang),
  ];
  return explained('governance', item.id, item.title[lang], parts, lang);
}
