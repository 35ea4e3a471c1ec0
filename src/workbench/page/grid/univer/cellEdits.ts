import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  type Styles,
} from '@univerjs/core';
import {
  type Box,
  boxOf,
  type CellFormat,
  type FormatPatch,
  type FormulaCell,
  type Scalar,
  type Sheet,
} from '../../../host/model';
import { translateFormula } from '../../../host/model/formula/references';
import { patchOf } from './styleData';

/** Cells by row and column, as Univer's mutations carry them; null takes everything away. */
export type CellChanges = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Change {
  readonly row: number;
  readonly column: number;
  /** null: the cell's content stays. */
  readonly input: Scalar | null;
  readonly patch: FormatPatch | undefined;
}

/**
 * Applies a user's changes in the grid to the model, as one entry for all cells, so that listeners get one edit.
 * Absent properties of a cell stay as they are, or with `whole` are cleared.
 *
 * @throws ModelError where Excel would refuse
 */
export function applyChanges(
  sheet: Sheet,
  cells: CellChanges,
  styles: Styles,
  whole = false,
): void {
  const changes = changesIn(whole ? wholeCells(cells) : cells, styles, sharedFormulas(cells));
  const box = boxAround(changes.filter(({ input }) => input !== null));
  if (box) sheet.enter(box, inputOf(box, changes));
  for (const { row, column, patch } of changes)
    if (patch && changesFormat(patch, sheet.format(row, column)))
      sheet.setFormat(boxOf(row, column), patch);
}

/** Univer sends a filled cell's whole style; each format that is set is an event. */
function changesFormat({ borders, ...patch }: FormatPatch, format: CellFormat): boolean {
  const keys = Object.keys(patch) as (keyof typeof patch)[];
  return borders !== undefined || keys.some((key) => patch[key] !== format[key]);
}

function changesIn(
  cells: CellChanges,
  styles: Styles,
  shared: ReadonlyMap<string, FormulaCell>,
): Change[] {
  return cellsOf(cells).map(({ row, column, cell }) => ({
    row,
    column,
    input: sharedIn(cell, row, column, shared) ?? inputIn(cell),
    patch: cell?.s === undefined ? undefined : patchIn(cell.s, styles),
  }));
}

/** The cells of changes, one by one. */
export function cellsOf(
  cells: CellChanges,
): { row: number; column: number; cell: Nullable<ICellData> }[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line as Record<string, Nullable<ICellData>>).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell,
    })),
  );
}

function wholeCells(cells: CellChanges): CellChanges {
  const lines: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const { row, column, cell } of cellsOf(cells))
    (lines[row] ??= {})[column] = cell && { v: null, ...cell };
  return lines;
}

/** Filled formulas: Univer writes the first out, and the others by its id. */
function sharedFormulas(cells: CellChanges): Map<string, FormulaCell> {
  const found = new Map<string, FormulaCell>();
  for (const { row, column, cell } of cellsOf(cells))
    if (cell?.si && cell.f) found.set(cell.si, { row, column, formula: cell.f });
  return found;
}

function sharedIn(
  cell: Nullable<ICellData>,
  row: number,
  column: number,
  shared: ReadonlyMap<string, FormulaCell>,
): string | undefined {
  const first = cell?.si && !cell.f ? shared.get(cell.si) : undefined;
  return first && translateFormula(first.formula, row - first.row, column - first.column);
}

function patchIn(style: ICellData['s'], styles: Styles): FormatPatch {
  const data: Nullable<IStyleData> = typeof style === 'string' ? styles.get(style) : style;
  return data ? patchOf(data) : { fill: '', numberFormat: 'General', bold: false, italic: false };
}

/** The input, as typed into Excel. */
function inputIn(cell: Nullable<ICellData>): Scalar | null {
  if (!cell) return '';
  if (cell.f) return cell.f;
  if (cell.p) return textOf(cell.p.body?.dataStream ?? '');
  if (cell.v === undefined) return cell.f === null && cell.p === null ? '' : null;
  if (cell.v === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return Boolean(cell.v);
  return cell.t === CellValueType.NUMBER ? Number(cell.v) : typedText(cell);
}

/** A text that looks like a number stays a text where Univer says that it is one. */
function typedText({ v, t }: ICellData): Scalar {
  const text = String(v);
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  return isText && text.trim() !== '' && !Number.isNaN(Number(text)) ? `'${text}` : text;
}

/** Univer ends paragraphs with \r and a document with \r\n. */
function textOf(stream: string): string {
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

function boxAround(places: readonly { row: number; column: number }[]): Box | undefined {
  const [first] = places;
  if (!first) return undefined;
  let { row: top, column: left } = first;
  let [bottom, right] = [top, left];
  for (const { row, column } of places) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return boxOf(top, left, bottom - top + 1, right - left + 1);
}

function inputOf(box: Box, changes: readonly Change[]): (Scalar | null)[][] {
  const rows = Array.from({ length: box.rows }, () =>
    Array.from({ length: box.columns }, (): Scalar | null => null),
  );
  for (const { row, column, input } of changes)
    if (input !== null) rows[row - box.row]![column - box.column] = input;
  return rows;
}
