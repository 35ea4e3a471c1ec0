import type { Standing } from '../../../excel/session/types';
import { countText } from '../../../report';
import { text, type Lang } from '../../../strings';

/** Whether the workbook holds anything that the add-in wrote. */
export function hasMarks(standing: Standing): boolean {
  const { marked, notes, hasReport, hasPlan, frozen, exports } = standing;
  const hasSheet = hasReport || hasPlan === true || exports !== undefined;
  return marked.length > 0 || notes > 0 || hasSheet || frozen > 0;
}

/** What the add-in wrote into the workbook, a line each. */
export function standingTexts(standing: Standing, lang: Lang): string[] {
  const { marked, notes, hasReport, hasPlan, frozen, exports = [] } = standing;
  if (!hasMarks(standing)) return [text(lang, 'pane.share.standing.none')];
  return [
    ...(marked.length > 0
      ? [text(lang, 'pane.share.standing.marked', { n: countText(marked.length) })]
      : []),
    ...(notes > 0 ? [text(lang, 'pane.share.standing.notes', { n: countText(notes) })] : []),
    ...(hasReport ? [text(lang, 'pane.share.standing.report')] : []),
    ...(hasPlan ? [text(lang, 'pane.share.standing.plan')] : []),
    ...(exports.length > 0
      ? [text(lang, 'pane.share.standing.exports', { n: countText(exports.length) })]
      : []),
    ...(frozen > 0 ? [text(lang, 'pane.share.standing.frozen', { n: countText(frozen) })] : []),
  ];
}
