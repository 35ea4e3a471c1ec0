import { readField, type RawCell } from '../../../catalogue';

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

/** Digits of an ID in groups, as no ID is that the platform gives. */
const GROUPED = /^\d+(?:\s+\d+)+$/;
const LONGEST_ID = 15;

/** The same for an ID, of which no blank is a part. */
export function trimId(raw: RawCell): RawCell | undefined {
  const trimmed = trim(raw) ?? raw;
  if (typeof trimmed !== 'string' || !GROUPED.test(trimmed)) return trim(raw);
  const after = trimmed.replace(/\s+/g, '');
  const [before, now] = [readField('productId', raw), readField('productId', after)];
  const isSame = before.state === 'ok' && now.state === 'ok' && before.value === now.value;
  return isSame && after.length <= LONGEST_ID ? after : trim(raw);
}
