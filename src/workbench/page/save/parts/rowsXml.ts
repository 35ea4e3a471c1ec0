import {
  type Box,
  boxOf,
  type CellFormat,
  COLUMN_LIMIT,
  columnLetters,
  boxAddress,
  ROW_LIMIT,
  type Scalar,
  type Sheet,
} from '../../../host/model';
import { storedFormula } from '../../open/xlsx/functionNames';
import { escapeCellText, escapeXml } from '../xml';
import type { StyleBook } from './StyleBook';
import type { TextBook } from './TextBook';

/** Rows between two yields to the page. */
const ROWS_PER_PIECE = 500;
/** Error values that files know. */
const ERRORS = new Set('#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A'.split(' '));

/** Books that cells refer to. */
export interface CellBooks {
  readonly styles: StyleBook;
  readonly texts: TextBook;
  /** Whether a function is an add-in's. */
  readonly isAddIn: (name: string) => boolean;
}

/** A sheet's rows as XML, piece by piece; `heights` are those that rows have of their own, in points. */
export function* rowsXml(
  sheet: Sheet,
  used: Box | undefined,
  heights: ReadonlyMap<number, number>,
  books: CellBooks,
): Generator<string> {
  let end = used ? used.row + used.rows : 0;
  for (const row of heights.keys()) end = Math.max(end, row + 1);
  const width = used ? used.column + used.columns : 0;
  const writer = new RowWriter(sheet, width, books);
  for (let row = 0; row < end; row += ROWS_PER_PIECE) {
    const count = Math.min(ROWS_PER_PIECE, end - row);
    const values = width === 0 ? [] : sheet.values(boxOf(row, 0, count, width));
    let xml = '';
    for (let at = 0; at < count; at++)
      xml += writer.row(row + at, values[at] ?? [], heights.get(row + at));
    yield xml;
  }
}

class RowWriter {
  private readonly letters: string[];
  private readonly columnFormats: CellFormat[];
  private readonly outside: CellFormat;
  private readonly hasFormulas: boolean;

  constructor(
    private readonly sheet: Sheet,
    private readonly width: number,
    private readonly books: CellBooks,
  ) {
    const { store } = sheet;
    const columns = Array.from({ length: width }, (_, column) => column);
    this.letters = columns.map(columnLetters);
    this.columnFormats = columns.map((column) => store.format(ROW_LIMIT - 1, column));
    this.outside = store.format(ROW_LIMIT - 1, COLUMN_LIMIT - 1);
    this.hasFormulas = store.formulaCount > 0;
  }

  row(row: number, values: readonly Scalar[], height: number | undefined): string {
    const { store } = this.sheet;
    // Where there is nothing else, a cell at the far end shows what the whole row looks like.
    const own = store.format(row, COLUMN_LIMIT - 1);
    const hasOwn = own !== this.outside;
    const number = String(row + 1);
    let cells = '';
    for (let column = 0; column < this.width; column++) {
      const format = store.format(row, column);
      const value = values[column] ?? '';
      const formula = this.hasFormulas ? store.formula(row, column) : undefined;
      const base = hasOwn ? own : this.columnFormats[column]!;
      if (value === '' && formula === undefined && format === base) continue;
      const style = this.books.styles.cellStyle(format);
      const start = `<c r="${this.letters[column]!}${number}"${style === 0 ? '' : ` s="${style}"`}`;
      cells +=
        formula === undefined
          ? start + this.constant(value)
          : start + this.formula(row, column, formula, value);
    }
    const { lines } = this.sheet;
    const hidden = lines.isRowHidden(row);
    if (cells === '' && !hasOwn && !hidden && height === undefined) return '';
    const look = hasOwn ? ` s="${this.books.styles.cellStyle(own)}" customFormat="1"` : '';
    const kept = lines.isRowFitted(row) ? '' : ' customHeight="1"';
    const size = height === undefined ? '' : ` ht="${height}"${kept}`;
    return `<row r="${number}"${look}${size}${hidden ? ' hidden="1"' : ''}>${cells}</row>`;
  }

  private constant(value: Scalar): string {
    if (typeof value === 'number') return `><v>${value}</v></c>`;
    if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
    if (value === '') return '/>';
    if (ERRORS.has(value)) return ` t="e"><v>${value}</v></c>`;
    return ` t="s"><v>${this.books.texts.place(value)}</v></c>`;
  }

  private formula(row: number, column: number, formula: string, value: Scalar): string {
    let isOwn = false;
    const stored = storedFormula(formula.slice(1), (name) => {
      const is = this.books.isAddIn(name);
      isOwn ||= is;
      return is;
    });
    const spill = this.sheet.spillBox(row, column);
    // A formula that may spill is an array formula with cell metadata (`cm`), unlike the old kind.
    const dynamic = spill !== undefined || isOwn;
    const box = spill ?? boxOf(row, column);
    const tag = dynamic ? `<f t="array" ref="${boxAddress(box)}">` : '<f>';
    return `${dynamic ? ' cm="1"' : ''}${result(value, `${tag}${escapeXml(stored)}</f>`)}</c>`;
  }
}

function result(value: Scalar, formula: string): string {
  if (typeof value === 'number') return `>${formula}<v>${value}</v>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (ERRORS.has(value)) return ` t="e">${formula}<v>${value}</v>`;
  return ` t="str">${formula}<v>${escapeCellText(value)}</v>`;
}
