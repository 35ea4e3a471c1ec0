import { INDUSTRIES, MARKETS } from '../../fields';
import type { CertificateName, CorePart, Requirement, Rulebook, Trait } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { commaList, labelled, withNote } from '../lists';
import { basisPart, dates, explained, part, reasons, type Explained } from './explained';

function nameOf(book: Rulebook, id: string, lang: Lang): string {
  return book.certificates.names.find((name) => name.id === id)?.name[lang] ?? id;
}

function traitNames(book: Rulebook, ids: readonly string[] | undefined, lang: Lang): string {
  const names = (ids ?? []).map(
    (id) => book.certificates.traits.find((trait) => trait.id === id)?.name[lang] ?? id,
  );
  return commaList(names, lang);
}

const marketNames = (requirement: Requirement, lang: Lang): string =>
  commaList(
    requirement.markets.map((market) => MARKETS[market].name[lang]),
    lang,
  );

/** What a market asks: the law, for which products, and which certificates show it. */
export function explainRequirement(
  book: Rulebook,
  requirement: Requirement,
  lang: Lang,
): Explained {
  const { when } = requirement;
  const industries = (when.industries ?? []).map((industry) => INDUSTRIES[industry][lang]);
  const isForAll = industries.length === 0 && (when.traits ?? []).length === 0;
  const parts = [
    ...reasons(requirement, lang),
    ...part(lang, 'explain.regulation', requirement.regulation),
    ...part(lang, 'explain.markets', marketNames(requirement, lang)),
    ...part(lang, 'explain.applies', isForAll ? text(lang, 'explain.anyProduct') : undefined),
    ...part(lang, 'explain.industries', commaList(industries, lang)),
    ...part(lang, 'explain.traits', traitNames(book, when.traits, lang)),
    ...part(lang, 'explain.notTraits', traitNames(book, when.notTraits, lang)),
    ...part(
      lang,
      'explain.shownBy',
      requirement.shownBy.map((group) => group.map((id) => nameOf(book, id, lang)).join(' / ')),
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
    ...part(lang, 'explain.aliases', commaList(name.aliases, lang)),
    ...part(
      lang,
      'explain.requirements',
      shows.map((requirement) => {
        const title = withNote(requirement.title[lang], marketNames(requirement, lang), lang);
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
    ...part(lang, 'explain.aliases', commaList(corePart.aliases, lang)),
    ...part(lang, 'explain.industries', commaList(industries, lang)),
    ...basisPart(corePart, lang),
  ];
  return explained('corePart', corePart.id, corePart.name[lang], parts, lang);
}

/** A property of products on which laws depend, and the words that tell it. */
export function explainTrait(book: Rulebook, trait: Trait, lang: Lang): Explained {
  const asks = book.certificates.requirements.filter((r) => r.when.traits?.includes(trait.id));
  const parts = [
    ...part(lang, 'explain.words', commaList([...trait.words, ...trait.qualities], lang)),
    ...part(lang, 'explain.exceptWords', commaList(trait.exceptWords, lang)),
    ...part(
      lang,
      'explain.requirements',
      asks.map((r) => labelled(r.id, r.title[lang], lang)),
    ),
    ...part(lang, 'explain.basis', text(lang, 'basis.long.assumed')),
  ];
  return explained('trait', trait.id, trait.name[lang], parts, lang);
}
