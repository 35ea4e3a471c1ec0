import type { Rule } from '../../rulebook';
import type { Lang } from '../../strings';
import { basisText, isUnpublished } from '../basisText';
import { labelled, semicolonList, withNote } from '../format/lists';
import { SEVERITIES, severityText } from './severities';
import { severityCounts } from './severityCounts';

/** End of the counts, which come first because a narrow cell shows only its beginning. */
const COUNTS_END = ' · ';

/** A rule's title, with a note if its number is assumed. */
export function ruleTitle(rule: Rule, lang: Lang): string {
  const title = rule.title[lang];
  return isUnpublished(rule.basis) ? withNote(title, basisText(rule.basis, lang), lang) : title;
}

/** The rules that a row breaks, worst severity first, with their counts before them: `▲2 ■1 · ▲ blocker: a; b ■ warning: c`. */
export function issuesText(rules: readonly Rule[], lang: Lang): string {
  const groups = SEVERITIES.flatMap((severity) => {
    const titles = rules.filter((rule) => rule.severity === severity);
    if (titles.length === 0) return [];
    const list = semicolonList(
      titles.map((rule) => ruleTitle(rule, lang)),
      lang,
    );
    return [labelled(severityText(severity, lang), list, lang)];
  });
  return [severityCounts(rules), ...(groups.length > 0 ? [groups.join(' ')] : [])].join(COUNTS_END);
}
