import { columnLetters, columnNumber, quotedSheetName, splitSheetName } from '../address';
import { boxBetween, COLUMN_LIMIT, ROW_LIMIT } from '../box';
import type { Box, Shift } from '../cellTypes';
import { shiftedBox } from '../shiftedBox';
import { tokens } from './tokens';

interface Axis {
  readonly from: number;
  readonly to: number;
  readonly fromAbsolute: boolean;
  readonly toAbsolute: boolean;
}

/** A reference as written. An axis that is missing spans the whole sheet (`A:A` has no rows). */
export interface Reference {
  readonly sheetName: string | undefined;
  readonly rows: Axis | undefined;
  readonly columns: Axis | undefined;
  /** `A1:A1` as against `A1`. */
  readonly isRange: boolean;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

interface Corner {
  readonly column: number | undefined;
  readonly columnAbsolute: boolean;
  readonly row: number | undefined;
  readonly rowAbsolute: boolean;
}

function corner(text: string): Corner {
  const match = CORNER.exec(text);
  const [first = '', letters, second = '', digits] = match?.slice(1) ?? [];
  return {
    column: letters === undefined ? undefined : columnNumber(letters),
    columnAbsolute: letters !== undefined && first === '$',
    row: digits === undefined ? undefined : Number(digits) - 1,
    rowAbsolute: (letters === undefined ? first : second) === '$',
  };
}

function axis(
  a: number | undefined,
  b: number | undefined,
  aFixed: boolean,
  bFixed: boolean,
): Axis | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a <= b
    ? { from: a, to: b, fromAbsolute: aFixed, toAbsolute: bFixed }
    : { from: b, to: a, fromAbsolute: bFixed, toAbsolute: aFixed };
}

/** Reads the text of a reference token. */
export function parseReference(text: string): Reference {
  const { sheetName, rest } = splitSheetName(text);
  const [first = '', second] = rest.split(':');
  const a = corner(first);
  const b = second === undefined ? a : corner(second);
  return {
    sheetName,
    rows: axis(a.row, b.row, a.rowAbsolute, b.rowAbsolute),
    columns: axis(a.column, b.column, a.columnAbsolute, b.columnAbsolute),
    isRange: second !== undefined,
  };
}

function cornerText(reference: Reference, end: 'from' | 'to'): string {
  const { rows, columns } = reference;
  const fixed = end === 'from' ? 'fromAbsolute' : 'toAbsolute';
  const letters = columns && (columns[fixed] ? '$' : '') + columnLetters(columns[end]);
  const digits = rows && `${rows[fixed] ? '$' : ''}${rows[end] + 1}`;
  return (letters ?? '') + (digits ?? '');
}

function referenceText(reference: Reference): string {
  const sheet = reference.sheetName === undefined ? '' : `${quotedSheetName(reference.sheetName)}!`;
  const first = cornerText(reference, 'from');
  return sheet + (reference.isRange ? `${first}:${cornerText(reference, 'to')}` : first);
}

export function referenceBox({ rows, columns }: Reference): Box {
  return boxBetween(
    rows?.from ?? 0,
    columns?.from ?? 0,
    rows?.to ?? ROW_LIMIT - 1,
    columns?.to ?? COLUMN_LIMIT - 1,
  );
}

function withBox(reference: Reference, box: Box): Reference {
  const { rows, columns } = reference;
  return {
    ...reference,
    rows: rows && { ...rows, from: box.row, to: box.row + box.rows - 1 },
    columns: columns && { ...columns, from: box.column, to: box.column + box.columns - 1 },
  };
}

/** Rewrites every reference; undefined makes it `#REF!`. */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | undefined,
): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      if (kind !== 'reference') return text;
      const reference = parseReference(text);
      const next = change(reference);
      if (next === reference) return text;
      if (next !== undefined) return referenceText(next);
      return reference.sheetName === undefined
        ? '#REF!'
        : `${quotedSheetName(reference.sheetName)}!#REF!`;
    })
    .join('');
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The formula, on sheet `home`, after cells moved on sheet `shifted`. */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if (!sameName(reference.sheetName ?? home, shifted)) return reference;
    const box = referenceBox(reference);
    const next = shiftedBox(box, shift);
    return next === box || next === undefined ? next && reference : withBox(reference, next);
  });
}

function translatedAxis(
  range: Axis | undefined,
  by: number,
  limit: number,
): Axis | undefined | null {
  if (range === undefined) return undefined;
  const from = range.fromAbsolute ? range.from : range.from + by;
  const to = range.toAbsolute ? range.to : range.to + by;
  if (Math.min(from, to) < 0 || Math.max(from, to) >= limit) return null;
  return axis(from, to, range.fromAbsolute, range.toAbsolute);
}

/** The reference as it reads in a cell further down and to the right; undefined beyond the grid. */
export function translateReference(
  reference: Reference,
  rows: number,
  columns: number,
): Reference | undefined {
  const nextRows = translatedAxis(reference.rows, rows, ROW_LIMIT);
  const nextColumns = translatedAxis(reference.columns, columns, COLUMN_LIMIT);
  if (nextRows === null || nextColumns === null) return undefined;
  return { ...reference, rows: nextRows, columns: nextColumns };
}

/** The formula as it reads when copied so many rows down and columns to the right. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => translateReference(reference, rows, columns));
}

/** After a sheet got another name, or (`after` undefined) was deleted. */
export function renameSheetIn(formula: string, before: string, after: string | undefined): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheetName === undefined || !sameName(reference.sheetName, before))
      return reference;
    return after === undefined ? undefined : { ...reference, sheetName: after };
  });
}

/** After a table got another name. */
export function renameTableIn(formula: string, before: string, after: string): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      const at = text.indexOf('[');
      const named = kind === 'structured' && sameName(text.slice(0, at), before);
      return named ? after + text.slice(at) : text;
    })
    .join('');
}
