import {
  type Cell,
  type CellFormula,
  type SheetListener,
  type SheetRow,
  serialOfIsoDate,
} from '../../../../ooxml';
import type { Box, Scalar } from '../../../host/model';
import { translateFormula } from '../../../host/model/formula/references';
import type { LineSpec } from '../BookPiece';
import type { CellChunks } from '../CellChunks';
import { readableFormula } from './functionNames';

/** Context of the book for reading the cells of a sheet. */
export interface CellContext {
  readonly chunks: CellChunks;
  /** Indices of shared texts among those sent; -1: not sent yet. */
  readonly textPlaces: Int32Array;
  /** Index of a cell's style among the formats. */
  readonly formatOf: (style: number) => number;
  /** Days between the calendar of the file and Excel's usual one, for numbers shown as dates. */
  readonly dateShift: (style: number) => number;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Excel's value for a lost shared text. */
const LOST = '#REF!';

/** Puts the cells of a sheet into chunks; keeps the properties of rows. */
export class SheetCells implements SheetListener {
  readonly wantsFormulas = true;
  readonly rows: LineSpec[] = [];
  private readonly formulas = new Map<string, SharedFormula>();
  /** Spill ranges of formulas: their cells hold nothing of their own. */
  private spills: Box[] = [];

  constructor(private readonly context: CellContext) {}

  row({ index, isHidden, height, style }: SheetRow): void {
    const format = this.context.formatOf(style);
    if (format !== 0) this.context.chunks.addRowFormat(index, format);
    if (Number.isNaN(height) && !isHidden) return;
    this.rows.push({
      from: index,
      count: 1,
      ...(Number.isNaN(height) ? {} : { size: height }),
      ...(isHidden ? { hidden: true } : {}),
    });
  }

  cell(cell: Cell): void {
    const { chunks, formatOf } = this.context;
    const { row, column, shared } = cell;
    const format = formatOf(cell.style);
    const formula = cell.formula && this.formulaOf(cell.formula, row, column);
    if (formula === undefined && this.isSpilled(row, column)) {
      chunks.add(row, column, '', format);
    } else if (shared >= 0 && formula === undefined) {
      chunks.addTextAt(row, column, this.placeOf(shared, cell.text), format);
    } else chunks.add(row, column, this.valueOf(cell), format, formula);
  }

  private isSpilled(row: number, column: number): boolean {
    return (
      this.spills.length > 0 &&
      this.spills.some(
        (box) =>
          row >= box.row &&
          row < box.row + box.rows &&
          column >= box.column &&
          column < box.column + box.columns,
      )
    );
  }

  private placeOf(shared: number, text: string): number {
    const { textPlaces, chunks } = this.context;
    if (textPlaces[shared]! < 0) textPlaces[shared] = chunks.addText(text);
    return textPlaces[shared]!;
  }

  private valueOf({ type, number, text, style }: Cell): Scalar {
    switch (type) {
      case 'number':
        return number + this.context.dateShift(style);
      case 'boolean':
        return number === 1;
      case 'date':
        return serialOfIsoDate(text) ?? text;
      case 'lost':
        return LOST;
      default:
        return text;
    }
  }

  private formulaOf(
    { text, group, area }: CellFormula,
    row: number,
    column: number,
  ): string | undefined {
    if (text === '') {
      const first = group === undefined ? undefined : this.formulas.get(group);
      return first && translateFormula(first.formula, row - first.row, column - first.column);
    }
    const formula = `=${readableFormula(text)}`;
    if (group !== undefined) this.formulas.set(group, { formula, row, column });
    if (area) {
      const { top, left, bottom, right } = area;
      const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
      if (box.rows * box.columns > 1) this.spills.push(box);
    }
    // Spills above this row are behind.
    this.spills = this.spills.filter((one) => one.row + one.rows > row);
    return formula;
  }
}
