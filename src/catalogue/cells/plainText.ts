import { codeAt } from './codeAt';

const EQUALS = 0x3d;

/** Names of entities that exports write; `amp` comes by itself, because it may hide another. */
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  deg: '°',
  times: '×',
  plusmn: '±',
  micro: 'µ',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  reg: '®',
  copy: '©',
  trade: '™',
  yen: '¥',
  euro: '€',
  pound: '£',
  le: '≤',
  ge: '≥',
};

const ENTITY = new RegExp(
  String.raw`&(?:(${Object.keys(ENTITIES).join('|')})|#(\d{1,7})|#x([\da-f]{1,6}));`,
  'gi',
);
/** `&amp;amp;` too, as text that went through two exports has it. */
const AMPERSAND = /&(?:(?:amp|#0*38|#x0*26);)+/gi;
const LINE_BREAK = /<br\s*\/?>/gi;
/** A formula that is only a text: how exports keep Excel from rounding a long number. */
const FORCED = /^=(?:T\()?"((?:[^"]|"")*)"\)?$/i;

/** Whether a text may hold escapes (see `plainText`). */
export function isEscaped(text: string): boolean {
  return (
    text.includes('&') ||
    text.includes('<') ||
    (text.length > 0 && codeAt(text, 0) === EQUALS && FORCED.test(text))
  );
}

function characterOf(match: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? match;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : match;
}

/**
 * Unescapes an exported text: `&amp;`, `&#39;`, `<br>`, and `="1601234567890"`, which Excel shows as
 * 1601234567890.
 */
export function plainText(text: string): string {
  if (!isEscaped(text)) return text;
  let shown = text;
  for (let forced = FORCED.exec(shown); forced !== null; forced = FORCED.exec(shown)) {
    shown = forced[1]!.replaceAll('""', '"');
  }
  return shown.replace(AMPERSAND, '&').replace(ENTITY, characterOf).replace(LINE_BREAK, '\n');
}
