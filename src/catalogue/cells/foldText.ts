import { isEscaped, plainText } from './plainText';

/** Printable ASCII with single spaces inside: nothing to fold. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

const INVISIBLE = /[\ufe0f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const WIDE = /[\uff01-\uff5e]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** Signs outside the block of full-width ASCII that have a plain twin. */
const TWINS: Readonly<Record<string, string>> = {
  '￥': '¥',
  '￡': '£',
  '￦': '₩',
  '〜': '~',
  '∼': '~',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '﹪': '%',
};
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g');

const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

/**
 * The text as a reader compares it: unescaped (see `plainText`), half-width, every dash a hyphen, no invisible characters,
 * single spaces, no spaces around lines. Line breaks (also `{{NL}}`) become `\n`.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text) && !text.includes('{{') && !isEscaped(text)) return text;
  return tidyText(
    // An entity may encode a wide character, and be written in wide ones.
    plainText(text.replace(WIDE, narrow))
      .replace(WIDE, narrow)
      .replace(TWIN, (sign) => TWINS[sign] ?? sign)
      .replace(DASHES, '-')
      .replace(/\{\{NL\}\}/gi, '\n'),
  );
}

/** The text, unescaped, with its own characters, but no invisible ones, single spaces and none around lines. */
export function tidyText(text: string): string {
  if (PLAIN.test(text) && !isEscaped(text)) return text;
  return plainText(text)
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
