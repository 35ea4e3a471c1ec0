import { text, type Lang } from '../../strings';
import { commaList, midSentence } from '../format/lists';
import { countText } from '../format/values';
import type { Moved } from './checkRecord';

/** `+12`, `−3` or `0`: the sign is a minus, not a hyphen. */
export function signedText(by: number): string {
  if (by === 0) return '0';
  return `${by > 0 ? '+' : '−'}${countText(Math.abs(by))}`;
}

/** The differences in a sentence or two: premium, pools, problems (net by rule, or one by one), and rows where their number changed. */
export function movedText(moved: Moved, lang: Lang, problems: 'net' | 'exact' = 'net'): string[] {
  const { since, isToday, premium, rows, pools, fewer, more } = moved;
  const byPool = pools.map(({ pool, by }) =>
    text(lang, 'moved.pool', { pool: midSentence(pool.name[lang]), by: signedText(by) }),
  );
  return [
    text(lang, isToday === true ? 'moved.premium.today' : 'moved.premium', {
      since,
      // `premium 0` would read as a count.
      by: premium === 0 ? text(lang, 'moved.same') : signedText(premium),
    }),
    ...(byPool.length > 0 ? [commaList(byPool, lang)] : []),
    fewer + more === 0
      ? text(lang, 'moved.problems.same')
      : text(lang, `moved.problems.${problems}`, {
          fewer: countText(fewer),
          more: countText(more),
        }),
    ...(rows === 0 ? [] : [text(lang, 'moved.rows', { by: signedText(rows) })]),
  ];
}
