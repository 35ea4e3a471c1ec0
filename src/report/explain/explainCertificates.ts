import { INDUSTRIES, MARKETS } from '../../fields';
import type { CertificateName, CorePart, Requirement, Rulebook, Trait } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { commaList, labelled, withNote } from '../format/lists';
import { basisPart, dates, explained, part, reasons, row, type Explained } from './explained';

function nameOf(book: Rulebook, id: string, lang: Lang): string {
  return book.certificates.names.find((name) => name.id === id)?.name[lang] ?? id;
}

function traitNames(book: Rulebook, ids: readonly string[] | undefined, lang: Lang): string[] {
  return (ids ?? []).map(
    (id) => book.certificates.traits.find((trait) => trait.id === id)?.name[lang] ?? id,
  );
}

const marketNames = (requirement: Requirement, lang: Lang): string[] =>
  requirement.markets.map((market) => MARKETS[market].name[lang]);

/** A requirement of a market: the law, its products, and the certificates that show it. */
export function explainRequirement(
  book: Rulebook,
  requirement: Requirement,
  lang: Lang,
): Explained {
  const { when, openBy = [] } = requirement;
  const industries = (when.industries ?? []).map((industry) => INDUSTRIES[industry][lang]);
  const within = (when.within ?? []).map((industry) => INDUSTRIES[industry][lang]);
  const isForAll = industries.length === 0 && (when.traits ?? []).length === 0;
  const parts = [
    ...reasons(requirement, lang),
    ...part(lang, 'explain.regulation', requirement.regulation),
    ...row(lang, 'explain.markets', marketNames(requirement, lang)),
    ...part(lang, 'explain.applies', isForAll ? text(lang, 'explain.anyProduct') : undefined),
    ...row(lang, 'explain.industries', industries),
    ...row(lang, 'explain.within', within),
    ...row(lang, 'explain.traits', traitNames(book, when.traits, lang)),
    ...row(lang, 'explain.notTraits', traitNames(book, when.notTraits, lang)),
    ...part(
      lang,
      'explain.shownBy',
      requirement.shownBy.map((group) => group.map((id) => nameOf(book, id, lang)).join(' / ')),
    ),
    ...row(
      lang,
      'explain.openBy',
      openBy.map((id) => nameOf(book, id, lang)),
    ),
    ...part(lang, 'explain.force', text(lang, `explain.force.${requirement.force}`)),
    ...dates(requirement, lang),
    ...basisPart(requirement, lang),
  ];
  return explained('requirement', requirement.id, requirement.title[lang], parts, lang);
}

/** A certificate: its other spellings, and every requirement that it helps to show. */
export function explainCertificate(book: Rulebook, name: CertificateName, lang: Lang): Explained {
  const shows = book.certificates.requirements.filter(({ shownBy }) =>
    shownBy.some((group) => group.includes(name.id)),
  );
  const parts = [
    ...row(lang, 'explain.aliases', name.aliases),
    ...part(
      lang,
      'explain.requirements',
      shows.map((requirement) => {
        const title = withNote(
          requirement.title[lang],
          commaList(marketNames(requirement, lang), lang),
          lang,
        );
        return labelled(requirement.id, title, lang);
      }),
    ),
    ...part(
      lang,
      'explain.basis',
      shows.length > 0
        ? commaList([...new Set(shows.map((r) => text(lang, `basis.long.${r.basis}`)))], lang)
        : text(lang, 'basis.long.public'),
    ),
  ];
  return explained('certificate', name.id, name.name[lang], parts, lang);
}

/** A tested core component that buyers of an industry look for. */
export function explainCorePart(corePart: CorePart, lang: Lang): Explained {
  const industries = corePart.industries.map((industry) => INDUSTRIES[industry][lang]);
  const parts = [
    ...row(lang, 'explain.aliases', corePart.aliases),
    ...row(lang, 'explain.industries', industries),
    ...basisPart(corePart, lang),
  ];
  return explained('corePart', corePart.id, corePart.name[lang], parts, lang);
}

/** A trait: a property of products on which laws depend, and the words for it. */
export function explainTrait(book: Rulebook, trait: Trait, lang: Lang): Explained {
  const asks = book.certificates.requirements.filter((r) => r.when.traits?.includes(trait.id));
  const parts = [
    ...row(lang, 'explain.words', [...trait.words, ...trait.qualities]),
    ...row(lang, 'explain.exceptWords', trait.exceptWords),
    ...part(
      lang,
      'explain.requirements',
      asks.map((r) => labelled(r.id, r.title[lang], lang)),
    ),
    ...part(lang, 'explain.basis', text(lang, 'basis.long.assumed')),
  ];
  return explained('trait', trait.id, trait.name[lang], parts, lang);
}
