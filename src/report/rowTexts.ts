import type { CertificateResult, Explanation, Gap, Premium, StatusLine } from '../evaluator';
import { text, type Lang } from '../strings';
import { byMarket } from './byMarket';
import { conditionText } from './condition/conditionText';
import { certificateStatusText, undecidedTexts } from './certificateText';
import { findingText } from './findingText';
import { gapText } from './gapText';
import { commaList, labelled, semicolonList, withNote } from './format/lists';
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

/** One certificate that is asked for, with its status, behind the name of its market. */
export function certificateWords(result: CertificateResult, lang: Lang): string {
  const { title, force } = result.requirement;
  const said = `${title[lang]} ${certificateStatusText(result, lang)}`;
  return force === 'certificate' ? said : withNote(said, text(lang, `certificate.${force}`), lang);
}

/**
 * Every certificate of a row that is not simply held, in one line, market by market, and what would settle
 * whether they are asked for; `''` where there is none.
 */
export function openCertificatesLine(
  { certificates }: Pick<Explanation, 'certificates'>,
  lang: Lang,
  say = certificateWords,
): string {
  const open = certificates.filter(({ status }) => status !== 'held');
  const certain = byMarket(open, lang, (own) =>
    commaList(
      own.map((result) => say(result, lang)),
      lang,
    ),
  );
  return semicolonList([...certain, ...undecidedTexts(open, lang)], lang);
}
