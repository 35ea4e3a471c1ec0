import type { Undone } from '../../excel/session/types';
import { countText, NOTE_LIMIT, noteLimitText, placeText } from '../../report';
import { text, type Lang } from '../../strings';

/** `Sheet1!C12`; the cell's own address has column and row together. */
function cellText({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return placeText({ sheet, column, row: Number(row) });
}

/** What a task left as it was, and what to do about it. */
export function undoneText(undone: Undone, lang: Lang): string {
  const n = countText(undone.count);
  switch (undone.why) {
    case 'noteLimit':
      return noteLimitText(NOTE_LIMIT + undone.count, lang) ?? '';
    case 'notFrozen':
      return text(lang, 'pane.undone.notFrozen', { n, cell: cellText(undone.first) });
    default:
      return text(lang, `pane.undone.${undone.why}`, { n });
  }
}
