import type { Present } from '../../../excel/session/types';
import { countText } from '../../../report';
import { text, type Lang } from '../../../strings';

/** Whether the workbook holds anything that the add-in wrote. */
export function hasMarks(present: Present): boolean {
  const { marked, notes, hasReport, hasPlan, frozen, exports } = present;
  const hasSheet = hasReport || hasPlan === true || exports !== undefined;
  return marked.length > 0 || notes > 0 || hasSheet || frozen > 0;
}

/** What the add-in wrote into the workbook, a line each. */
export function presentTexts(present: Present, lang: Lang): string[] {
  const { marked, notes, hasReport, hasPlan, frozen, exports = [] } = present;
  if (!hasMarks(present)) return [text(lang, 'pane.share.present.none')];
  return [
    ...(marked.length > 0
      ? [text(lang, 'pane.share.present.marked', { n: countText(marked.length) })]
      : []),
    ...(notes > 0 ? [text(lang, 'pane.share.present.notes', { n: countText(notes) })] : []),
    ...(hasReport ? [text(lang, 'pane.share.present.report')] : []),
    ...(hasPlan ? [text(lang, 'pane.share.present.plan')] : []),
    ...(exports.length > 0
      ? [text(lang, 'pane.share.present.exports', { n: countText(exports.length) })]
      : []),
    ...(frozen > 0 ? [text(lang, 'pane.share.present.frozen', { n: countText(frozen) })] : []),
  ];
}
