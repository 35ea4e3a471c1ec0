import type { CertificateResult, Explanation, Gap, Premium, StatusLine } from '../evaluator';
import { text, type Lang } from '../strings';
import { conditionText } from './condition/conditionText';
import { certificateStatusText, undecidedText } from './certificateText';
import { findingText } from './findingText';
import { gapText } from './gapText';
import { labelled, semicolonList, withNote } from './format/lists';
import { statusText } from './statusText';

interface GapOfRow {
  readonly premium: Premium;
  readonly gap?: Gap | undefined;
}

/** What keeps a row out of its nearest pool, in one line; `''` where it is in a pool. */
export function gapLine({ premium, gap }: GapOfRow, lang: Lang, say = conditionText): string {
  return premium === 'yes' ? '' : gapText(gap, lang, premium, say);
}

/** Status and gap of a product, without saying anything twice. */
export function statusWithGap(line: StatusLine, { premium, gap }: GapOfRow, lang: Lang): string {
  if (premium === 'yes' || gap === undefined) return statusText(line, lang);
  const what = gapText(gap, lang, premium);
  return premium === 'no'
    ? labelled(text(lang, 'status.notPremiumBare'), what, lang)
    : withNote(statusText(line, lang), what, lang);
}

/** Every finding of a row in one line; `''` where there is none. */
export function findingsLine({ findings }: Pick<Explanation, 'findings'>, lang: Lang): string {
  return semicolonList(
    findings.map((finding) => findingText(finding, lang)),
    lang,
  );
}

/** One certificate that a market asks for, with its status. */
export function certificateWords(result: CertificateResult, lang: Lang): string {
  const { title, force } = result.requirement;
  const name = labelled(result.market, title[lang], lang);
  const said = `${name} ${certificateStatusText(result, lang)}`;
  const notes = force === 'certificate' ? [] : [text(lang, `certificate.${force}`)];
  if (result.undecided) notes.push(undecidedText(result.undecided, lang));
  return notes.length === 0 ? said : withNote(said, semicolonList(notes, lang), lang);
}

/** Every certificate of a row that is not simply held, in one line; `''` where there is none. */
export function openCertificatesLine(
  { certificates }: Pick<Explanation, 'certificates'>,
  lang: Lang,
  say = certificateWords,
): string {
  const open = certificates.filter(({ status }) => status !== 'held');
  return semicolonList(
    open.map((result) => say(result, lang)),
    lang,
  );
}
