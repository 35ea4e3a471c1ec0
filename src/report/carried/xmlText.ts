/** Namespace of the custom XML part in which a workbook keeps what we know of it. */
export const NAMESPACE = 'urn:youpin-precheck:workbook';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Two code points that JSON lets through and XML does not. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;

/** XML with a text as the content of its root element. Any JSON text comes back as it was. */
export function xmlOf(json: string): string {
  const safe = json
    .replace(NOT_IN_XML, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (character) => ESCAPES[character]!);
  return `<workbook xmlns="${NAMESPACE}">${safe}</workbook>`;
}

const ROOT = /<(?:[\w.-]+:)?workbook\b[^>]*>([\s\S]*)<\/(?:[\w.-]+:)?workbook\s*>\s*$/;

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi;

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/**
 * The references that Excel may make of our text. The workbench reads files by itself (`src/workbench/page/open/xlsx`):
 * it is never shipped, so the add-in asks nothing of it. A reference to no character becomes U+FFFD, for nobody else
 * wrote this XML.
 */
function unescape(text: string): string {
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()]!;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/**
 * The content of the root element; undefined if this is not our XML. Excel may add a declaration,
 * a prefix or character references; there are no elements inside.
 */
export function textOfXml(xml: string): string | undefined {
  const content = ROOT.exec(xml)?.[1];
  if (content === undefined) return undefined;
  let text = '';
  let end = 0;
  for (const match of content.matchAll(CDATA)) {
    text += unescape(content.slice(end, match.index)) + match[1]!;
    end = match.index + match[0].length;
  }
  return text + unescape(content.slice(end));
}
