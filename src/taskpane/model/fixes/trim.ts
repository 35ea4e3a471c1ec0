import type { RawCell } from '../../../catalogue';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Whatever `trim` would change; most cells have none of it. */
const STRAY =
  /^\s|\s$|[^\S\r\n]{2}|[^\S\r\n ]| [\r\n]|[\r\n] |[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * A text without invisible characters, blanks around it and doubled blanks; line breaks stay.
 * Undefined where it has none, and where nothing would be left.
 */
export function trim(raw: RawCell): RawCell | undefined {
  if (typeof raw !== 'string' || !STRAY.test(raw)) return undefined;
  const after = raw
    .replace(INVISIBLE, '')
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ ?(\r\n?|\n) ?/g, '$1')
    .trim();
  return after === '' || after === raw ? undefined : after;
}
