import { text, type Lang } from '../../strings';
import { countText } from '../format/values';

/** The most characters that a cell holds. */
export const CELL_LIMIT = 32_767;

/** Room for the words that say how much was cut. */
const TAIL = 40;

/** A text cut to `limit` characters, ending with `…` and the number left out. */
export function cutText(whole: string, lang: Lang, limit = CELL_LIMIT): string {
  if (whole.length <= limit) return whole;
  let end = Math.max(0, limit - TAIL);
  // A surrogate pair is kept or cut as one.
  if (/[\uD800-\uDBFF]/.test(whole.charAt(end - 1))) end--;
  return text(lang, 'marks.cut', { text: whole.slice(0, end), n: countText(whole.length - end) });
}
