import type { Standing } from '../../../excel/session/types';
import { countText } from '../../../report';
import { text, type Lang } from '../../../strings';

/** Whether anything of ours stands in the workbook. */
export function hasMarks({ marked, notes, hasReport, frozen, exports }: Standing): boolean {
  return marked.length > 0 || notes > 0 || hasReport || frozen > 0 || exports !== undefined;
}

/** What of ours stands in the workbook, a line each. */
export function standingTexts(standing: Standing, lang: Lang): string[] {
  const { marked, notes, hasReport, frozen, exports = [] } = standing;
  if (!hasMarks(standing)) return [text(lang, 'pane.share.standing.none')];
  return [
    ...(marked.length > 0
      ? [text(lang, 'pane.share.standing.marked', { n: countText(marked.length) })]
      : []),
    ...(notes > 0 ? [text(lang, 'pane.share.standing.notes', { n: countText(notes) })] : []),
    ...(hasReport ? [text(lang, 'pane.share.standing.report')] : []),
    ...(exports.length > 0
      ? [text(lang, 'pane.share.standing.exports', { n: countText(exports.length) })]
      : []),
    ...(frozen > 0 ? [text(lang, 'pane.share.standing.frozen', { n: countText(frozen) })] : []),
  ];
}
