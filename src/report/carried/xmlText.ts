/** Namespace of the custom XML part with the add-in's data on the workbook. */
export const NAMESPACE = 'urn:youpin-precheck:workbook';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Two code points that JSON allows and XML does not. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;

/** XML with a text as the content of its root element. Any JSON text comes back as it was. */
export function xmlOf(json: string): string {
  const safe = json
    .replace(NOT_IN_XML, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (character) => ESCAPES[character]!);
  return `<workbook xmlns="${NAMESPACE}">${safe}</workbook>`;
}

/** Beginning of the part, and its end from the last `</` on: each is tried at one place only. */
const ROOT = /^\s*(?:<\?xml[^>]*>\s*)?<(?:[\w.-]+:)?workbook\b[^>]*>/;
const ROOT_END = /^<\/(?:[\w.-]+:)?workbook\s*>\s*$/;

const CDATA = { start: '<![CDATA[', end: ']]>' };

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi;

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Resolves the references that Excel may put into the text; one to no character becomes U+FFFD. */
function unescape(text: string): string {
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()]!;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/**
 * The content of the root element; undefined for other XML. Excel may add a declaration, a prefix or character
 * references; there are no elements inside. Linear in time for any input: a workbook comes from anywhere, and
 * its part is read whenever it opens.
 */
export function textOfXml(xml: string): string | undefined {
  const [root] = ROOT.exec(xml) ?? [];
  const end = xml.lastIndexOf('</');
  if (root === undefined || end < root.length || !ROOT_END.test(xml.slice(end))) return undefined;
  const content = xml.slice(root.length, end);
  let text = '';
  let at = 0;
  for (;;) {
    const start = content.indexOf(CDATA.start, at);
    const close = start < 0 ? -1 : content.indexOf(CDATA.end, start);
    if (close < 0) return text + unescape(content.slice(at));
    text += unescape(content.slice(at, start));
    text += content.slice(start + CDATA.start.length, close);
    at = close + CDATA.end.length;
  }
}
