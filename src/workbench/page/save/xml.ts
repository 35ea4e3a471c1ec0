/** First line of every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Characters to escape in XML, and those that it can't hold: control characters and two non-characters. */
const SPECIAL = /[&<>"\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u;
const SPECIALS = new RegExp(SPECIAL, 'gu');
const CELL_SPECIALS = new RegExp(`${SPECIAL.source}|\\r`, 'gu');
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text within an element or an attribute, without characters that XML can't hold. */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (one) => NAMED[one] ?? '') : text;
}

/** A text in an attribute, where line breaks would become spaces. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\n\r\t]/g, (one) => `&#${one.charCodeAt(0)};`);
}

/** The text of a cell: Excel escapes characters that XML can't hold, and texts like an escape, as `_x000B_`. */
export function escapeCellText(text: string): string {
  const safe = text.includes('_x') ? text.replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_') : text;
  return safe.replace(CELL_SPECIALS, (one) => {
    const code = one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return NAMED[one] ?? `_x${code}_`;
  });
}

/** Attributes of an element; those that are undefined are left out. */
export function attributesOf(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined
        ? ''
        : ` ${name}="${escapeAttribute(String(value === true ? 1 : value === false ? 0 : value))}"`,
    )
    .join('');
}
