/** Offset in a text of a line and a column, both from 1; the text's end where it has no such place. */
export function placeInText(text: string, line: number, column: number): number {
  let start = 0;
  const breaks = /\r\n|\n|\r/g;
  for (let at = 1; at < line; at++) {
    if (!breaks.exec(text)) return text.length;
    start = breaks.lastIndex;
  }
  return Math.min(text.length, start + column - 1);
}
