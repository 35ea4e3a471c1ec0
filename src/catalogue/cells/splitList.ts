import { emptiness } from './foldCell';

const OPENING = '([{【「《<';
const CLOSING = ')]}】」》>';
/** `.` and ideographic stops belong to the text of an item; a comma or slash between digits too. */
const SEPARATORS = /[,;、/|]/;
const INSIDE_NUMBER = /^\d[,/]\d$/;

const isSplit = (line: string, at: number): boolean =>
  SEPARATORS.test(line.charAt(at)) && !INSIDE_NUMBER.test(line.slice(at - 1, at + 2));

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
  for (const line of folded.split('\n')) splitLine(line, items);
  return items;
}
