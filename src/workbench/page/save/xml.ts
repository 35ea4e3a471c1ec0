/** What every part begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What XML gives a meaning, and what it can't hold: control characters and two that are none. */
const SPECIAL = /[&<>"\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u;
const SPECIALS = new RegExp(SPECIAL, 'gu');
const CELL_SPECIALS = new RegExp(`${SPECIAL.source}|\\r`, 'gu');
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text within an element or an attribute; what XML can't hold goes. */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (one) => NAMED[one] ?? '') : text;
}

/** A text in an attribute, where line breaks would become spaces. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\n\r\t]/g, (one) => `&#${one.charCodeAt(0)};`);
}

/** The text of a cell: Excel writes what XML can't hold as `_x000B_`, and so what looks like that. */
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
