import { text, type Lang } from '../strings';
import type { CertificateEnd } from './certificateEnds';
import { startOfSentence } from './format/lists';
import { dateText } from './format/values';
import { fewNames } from './statusText';

/** The day on which certificates end, and how far it is: `2026-12-31 (in 30 days)`. */
export function dayOfEndText({ day }: CertificateEnd, asOf: number, lang: Lang): string {
  if (day === undefined) return startOfSentence(text(lang, 'certificate.expired'));
  const date = dateText(day);
  return day === asOf
    ? text(lang, 'ends.today', { date })
    : text(lang, 'ends.day', { date, n: day - asOf });
}

/** The first few of the certificates that end, as cells write them; last those that no cell names. */
export function namesOfEndText({ names }: CertificateEnd, lang: Lang): string {
  const named = names.filter((name) => name !== undefined);
  const rest = named.length < names.length ? [text(lang, 'ends.unnamed')] : [];
  return fewNames([...named, ...rest], lang);
}
