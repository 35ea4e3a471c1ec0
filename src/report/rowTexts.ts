import type { Explanation } from '../evaluator';
import type { Lang } from '../strings';
import { certificateStatusText } from './certificateText';
import { findingText } from './findingText';
import { gapText } from './gapText';
import { labelled, semicolonList } from './lists';

/** What keeps a row out of its nearest pool, in one line; `''` where it is in a pool. */
export function gapLine({ premium, gap }: Explanation, lang: Lang): string {
  return premium === 'yes' ? '' : gapText(gap, lang);
}

/** Every finding of a row in one line; `''` where there is none. */
export function findingsLine({ findings }: Explanation, lang: Lang): string {
  return semicolonList(
    findings.map((finding) => findingText(finding, lang)),
    lang,
  );
}

/** Every certificate of a row that is not simply held, in one line; `''` where there is none. */
export function openCertificatesLine({ certificates }: Explanation, lang: Lang): string {
  const open = certificates.filter(({ status }) => status !== 'held');
  const told = open.map((result) => {
    const name = labelled(result.market, result.requirement.title[lang], lang);
    return `${name} ${certificateStatusText(result, lang)}`;
  });
  return semicolonList(told, lang);
}
