import { text, type Lang } from '../strings';
import { commaList } from './lists';

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
  return commaList(
    [
      reason,
      ...(by === undefined ? [] : [by]),
      ...(until === undefined ? [] : [text(lang, 'ignored.until', { date: until })]),
    ],
    lang,
  );
}
