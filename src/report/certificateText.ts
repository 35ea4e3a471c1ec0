import type { CertificateResult, StatedCertificate } from '../evaluator';
import { MARKETS } from '../fields';
import type { Trait } from '../rulebook';
import { text, type Lang } from '../strings';
import { basisText } from './basisText';
import { dateText } from './format/values';
import { commaList, semicolonList, withNote } from './format/lists';

/** The certificates that are pending or expired. */
function statedText(stated: readonly StatedCertificate[], lang: Lang): string {
  const texts = stated.map(({ name, standing }) =>
    text(lang, `certificate.stated.${standing}`, { name }),
  );
  return commaList(texts, lang);
}

/** The status of a certificate, with its last day or stated status, where known. */
export function certificateStatusText(result: CertificateResult, lang: Lang): string {
  const status = text(lang, `certificate.${result.status}`);
  const { stated, validTo } = result;
  if (stated !== undefined) return withNote(status, statedText(stated, lang), lang);
  if (validTo === undefined) return status;
  return text(lang, 'certificate.until', { status, date: dateText(validTo) });
}

/** What title or category should say, so that it is known what is asked. */
export function undecidedText(undecided: readonly Trait[], lang: Lang): string {
  const traits = commaList(
    undecided.map(({ name }) => name[lang]),
    lang,
  );
  return text(lang, 'certificate.undecided', { traits });
}

/** Kind (certificate or duty), reasons and basis of a requirement; `traits` are those of the book. */
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

/** One certificate that a market asks for, apart from any holder: name, law, reasons, basis. */
export function certificateNeedText(
  result: CertificateResult,
  lang: Lang,
  traits: readonly Trait[] = [],
): string {
  return withNote(requirementText(result, lang), notesText(result, lang, traits), lang);
}

/**
 * One certificate that a market asks for: name, law, status, reasons, basis. `traits` are those of the book,
 * for the names behind `because`.
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
