import { literalText, type SheetCell } from '../../report';

/** A text in a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * What is typed into a cell of the report. A link is a formula, because a link by `Range.hyperlink` is
 * an object and a request of its own: thousands of them would take longer than all the rest, and as
 * cells of the same rows they cost nothing.
 */
function cellInput(cell: SheetCell): string | number {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return literalText(cell.text);
    case 'number':
    case 'percent':
      return cell.value;
    case 'link':
      return `=HYPERLINK(${quoted(`#${cell.target}`)},${quoted(cell.text)})`;
    case 'page':
      return `=HYPERLINK(${quoted(cell.href)},${quoted(cell.text)})`;
  }
}

/** All rows of the sheet as they are typed, each as wide as the sheet. */
export function inputRows(
  blocks: readonly { readonly row: number; readonly rows: readonly (readonly SheetCell[])[] }[],
  rows: number,
  columns: number,
): (string | number)[][] {
  const blank = new Array<string>(columns).fill('');
  const lines = new Array<(string | number)[]>(rows).fill(blank);
  for (const block of blocks) {
    block.rows.forEach((cells, at) => {
      lines[block.row + at] = blank.map((empty, column) =>
        cells[column] === undefined ? empty : cellInput(cells[column]),
      );
    });
  }
  return lines;
}
