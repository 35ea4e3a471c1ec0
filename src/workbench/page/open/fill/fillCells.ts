import {
  boxOf,
  type CellFormat,
  COLUMN_LIMIT,
  PLAIN,
  type Scalar,
  type Sheet,
} from '../../../host/model';
import { CELL, type CellChunk } from '../BookPiece';

/** Texts and formats that a chunk's cells refer to. */
export interface CellBook {
  readonly texts: readonly string[];
  format(place: number): CellFormat;
}

/** Puts the cells of a chunk into the sheet; `hasBase`: its rows or columns have formats of their own. */
export function fillCells(sheet: Sheet, chunk: CellChunk, book: CellBook, hasBase: boolean): void {
  const { store } = sheet;
  const { rows, columns, types, values, formats } = chunk;
  const formulas = new Map(chunk.formulas);
  for (const [row, format] of chunk.rowFormats)
    store.setFormat(boxOf(row, 0, 1, COLUMN_LIMIT), book.format(format));
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const column = columns[at]!;
    const value = valueAt(types[at]!, values[at]!, book.texts);
    const formula = formulas.size > 0 ? formulas.get(at) : undefined;
    if (formula !== undefined) {
      store.setFormula(row, column, formula);
      store.setResult(row, column, value);
    } else if (value !== '') store.setValue(row, column, value);
    const format = book.format(formats[at]!);
    if (hasBase || format !== PLAIN) store.putFormat(row, column, format);
  }
}

function valueAt(type: number, value: number, texts: readonly string[]): Scalar {
  switch (type) {
    case CELL.number:
      return value;
    case CELL.text:
      return texts[value] ?? '';
    case CELL.truth:
      return value === 1;
    default:
      return '';
  }
}
