import stringWidth from 'string-width';

/** Lines of a table: the first column to the left, the others to the right, two blanks between. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column === 0 ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  );
}

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number => stringWidth(text);

/** The text cut to a width, with `…` at the end where something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const letter of text) {
    used += displayWidth(letter);
    if (used > width) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** The text with blanks after it (or before it) up to a width. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + blanks : blanks + text;
}
