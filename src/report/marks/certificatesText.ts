import type { CertificateResult } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { basisText, isUnpublished } from '../basisText';
import { byMarket } from '../byMarket';
import { certificateStatusText, undecidedTexts } from '../certificateText';
import { commaList, semicolonList, withNote } from '../format/lists';

/** A duty: a registration, a label, what buyers expect. */
export const isDuty = ({ requirement }: CertificateResult): boolean =>
  requirement.force !== 'certificate';

/** Statuses that need action, in the order of the text. */
const OPEN = ['missing', 'expired', 'expiring'] as const;

function openText(result: CertificateResult, lang: Lang): string {
  const { title, basis } = result.requirement;
  const said = text(lang, 'marks.certificates.open', {
    requirement: title[lang],
    status: certificateStatusText(result, lang),
  });
  return isUnpublished(basis) ? withNote(said, basisText(basis, lang), lang) : said;
}

function marketText(results: readonly CertificateResult[], lang: Lang): string {
  const parts = OPEN.flatMap((status) =>
    results.filter((result) => result.status === status).map((result) => openText(result, lang)),
  );
  const open = results.filter(({ status }) => status === 'unknown');
  const stated = open.filter((result) => result.stated !== undefined);
  parts.push(...stated.map((result) => openText(result, lang)));
  const unstated = open.filter((result) => result.stated === undefined);
  const duties = unstated.filter(isDuty).length;
  const unknown = unstated.length - duties;
  if (unknown > 0) parts.push(text(lang, 'marks.certificates.unknown', { n: unknown }));
  if (duties > 0) parts.push(text(lang, 'certificate.dutiesOpen', { n: duties }));
  return parts.length > 0 ? commaList(parts, lang) : text(lang, 'marks.certificates.held');
}

/**
 * The certificates of a row market by market: missing, expired, expiring and pending ones by name, the others
 * as a count; then the traits that title and category leave open. `''` where no target
 * market is known or none asks for anything.
 */
export function certificatesText(results: readonly CertificateResult[], lang: Lang): string {
  const texts = byMarket(results, lang, (own) => marketText(own, lang));
  return semicolonList([...texts, ...undecidedTexts(results, lang)], lang);
}
