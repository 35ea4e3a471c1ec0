import { literalText, type SheetDescription } from '../../report';

const textOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

/**
 * Lines as they are to be written, with what a person typed into the lines before: where both are of one
 * key, and the new line says nothing.
 *
 * @param lines one a row of the sheet, changed in place
 * @param before the cells of the sheet that they replace, from its first one on
 */
export function withTyped(
  lines: (string | number)[][],
  typed: SheetDescription['typed'],
  before: readonly (readonly unknown[])[],
): (string | number)[][] {
  if (typed === undefined) return lines;
  const known = new Map(
    before.map((cells) => [textOf(cells[typed.key]), cells] as const).filter(([key]) => key !== ''),
  );
  for (const line of lines.slice(typed.firstRow)) {
    const old = known.get(textOf(line[typed.key]).replace(/^'/, ''));
    for (const column of old === undefined ? [] : typed.columns) {
      const said = old![column];
      if (line[column] === '' && (typeof said === 'string' || typeof said === 'number'))
        line[column] = typeof said === 'string' ? literalText(said) : said;
    }
  }
  return lines;
}
