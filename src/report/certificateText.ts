import type { CertificateResult, StatedCertificate } from '../evaluator';
import { MARKETS } from '../fields';
import type { Trait } from '../rulebook';
import { text, type Lang } from '../strings';
import { basisText } from './basisText';
import { dateText } from './dateText';
import { commaList, semicolonList, withNote } from './lists';

/** Which certificates are applied for, or hold no longer. */
function statedText(stated: readonly StatedCertificate[], lang: Lang): string {
  const told = stated.map(({ name, standing }) =>
    text(lang, `certificate.stated.${standing}`, { name }),
  );
  return commaList(told, lang);
}

/** The status of a certificate, with its last day, or how the sheet says that it is getting on, where known. */
export function certificateStatusText(result: CertificateResult, lang: Lang): string {
  const status = text(lang, `certificate.${result.status}`);
  const { stated, validTo } = result;
  if (stated !== undefined) return withNote(status, statedText(stated, lang), lang);
  if (validTo === undefined) return status;
  return text(lang, 'certificate.until', { status, date: dateText(validTo) });
}

/** The same for several certificates, once; none where nothing is undecided. */
export function undecidedTexts(results: readonly CertificateResult[], lang: Lang): string[] {
  const undecided = [...new Set(results.flatMap((result) => result.undecided ?? []))];
  return undecided.length === 0 ? [] : [undecidedText(undecided, lang)];
}

/** What title or category should say, so that it is known what is asked. */
function undecidedText(undecided: readonly Trait[], lang: Lang): string {
  const traits = commaList(
    undecided.map(({ name }) => name[lang]),
    lang,
  );
  return text(lang, 'certificate.undecided', { traits });
}

/** Whether it is a certificate at all, why it is asked for, and on what basis; `traits` are those of the book. */
function notesText(
  { requirement, because, undecided = [] }: CertificateResult,
  lang: Lang,
  traits: readonly Trait[],
): string {
  const { force } = requirement;
  const notes = [basisText(requirement.basis, lang)];
  if (force !== 'certificate') notes.push(text(lang, `certificate.${force}`));
  const names = because.map((id) => traits.find((trait) => trait.id === id)?.name[lang] ?? id);
  if (names.length > 0) {
    notes.push(text(lang, 'certificate.because', { traits: commaList(names, lang) }));
  }
  if (undecided.length > 0) notes.push(undecidedText(undecided, lang));
  return semicolonList(notes, lang);
}

function requirementText({ requirement }: CertificateResult, lang: Lang): string {
  return text(lang, 'certificate.regulation', {
    requirement: requirement.title[lang],
    regulation: requirement.regulation,
  });
}

/**
 * One certificate that a market asks for, whoever holds it: what it is, by which law, why it applies
 * and on what basis.
 */
export function certificateNeedText(
  result: CertificateResult,
  lang: Lang,
  traits: readonly Trait[] = [],
): string {
  return withNote(requirementText(result, lang), notesText(result, lang, traits), lang);
}

/**
 * One certificate that a market asks for: what it is, by which law, how it stands, why it applies and
 * on what basis. `traits` are those of the book, for the names behind `because`.
 */
export function certificateText(
  result: CertificateResult,
  lang: Lang,
  traits: readonly Trait[] = [],
): string {
  const line = text(lang, 'certificate.line', {
    market: MARKETS[result.market].name[lang],
    requirement: requirementText(result, lang),
    status: certificateStatusText(result, lang),
  });
  return withNote(line, notesText(result, lang, traits), lang);
}
