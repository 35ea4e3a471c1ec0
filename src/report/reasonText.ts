import type { InvalidReason } from '../catalogue';
import { commaList } from './format/lists';
import { text, type Lang } from '../strings';

/** Reason, author and last day of an ignored finding. */
export function reasonText(
  {
    reason,
    by,
    until,
  }: {
    readonly reason: string;
    readonly by?: string | undefined;
    readonly until?: string | undefined;
  },
  lang: Lang,
): string {
  const notes = [
    ...(by === undefined ? [] : [by]),
    ...(until === undefined ? [] : [text(lang, 'ignored.until', { date: until })]),
  ];
  if (notes.length === 0) return reason;
  return text(lang, 'label.brackets', { text: reason, note: commaList(notes, lang) });
}

/** Why a cell could not be read. */
export function invalidReasonText(reason: InvalidReason, lang: Lang): string {
  return text(lang, `invalid.${reason}`);
}
