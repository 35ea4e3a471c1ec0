import { emptiness } from './foldCell';

const OPENING = '([{【「《<';
const CLOSING = ')]}】」》>';

const COMMA = 0x2c;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const BAR = 0x7c;
const ENUMERATION = 0x3001;

/** NaN, beyond either end, is no digit. */
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A stop belongs to the text of an item; a comma or slash between digits too (`1,000`, `25/05/2026`). */
function isSplit(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code === SEMICOLON || code === ENUMERATION || code === BAR) return true;
  if (code !== COMMA && code !== SLASH) return false;
  return !isDigit(line.charCodeAt(at - 1)) || !isDigit(line.charCodeAt(at + 1));
}

/** For each position whether it lies inside a pair of brackets; undefined if the line has none. */
function insideBrackets(line: string): Uint8Array | undefined {
  if (!/[([{【「《<]/.test(line)) return undefined;
  const inside = new Uint8Array(line.length);
  const open: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (OPENING.includes(line.charAt(i))) open.push(i);
    const kind = CLOSING.indexOf(line.charAt(i));
    const start = kind < 0 ? -1 : open.findLastIndex((at) => line.charAt(at) === OPENING[kind]);
    if (start < 0) continue;
    inside.fill(1, open[start], i);
    open.length = start;
  }
  return inside;
}

function splitLine(line: string, items: string[]): void {
  const inside = insideBrackets(line);
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && (inside?.[i] === 1 || !isSplit(line, i))) continue;
    const item = line.slice(start, i).trim();
    if (emptiness(item) === undefined) items.push(item);
    start = i + 1;
  }
}

/**
 * The items of a folded text: split at line breaks, and outside brackets at `, ; 、 / |`, but not
 * inside a number or date (`1,000`, `25/05/2026`). Items that say nothing are left out.
 */
export function splitList(folded: string): string[] {
  const items: string[] = [];
  if (!folded.includes('\n')) splitLine(folded, items);
  else for (const line of folded.split('\n')) splitLine(line, items);
  // A copy has no spare capacity, which over many rows is most of the memory.
  return items.slice();
}
