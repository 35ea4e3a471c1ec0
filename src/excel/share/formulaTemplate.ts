import { columnIndex, columnLetters } from '../../catalogue';

/** A reference in a formula; 0-based, both corners included. */
export interface Reference {
  /** Name of the sheet that it names; absent: the formula's own. */
  readonly sheet?: string;
  readonly kind: 'cells' | 'rows' | 'columns';
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Where there is a `$`: first row, first column, last row, last column. */
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
  /** Written as one cell, `A2`. */
  readonly isSingle: boolean;
}

/** A formula taken apart: `parts` are the text around and between the references. */
export interface Template {
  readonly parts: readonly string[];
  readonly references: readonly Reference[];
  /** Tables that it names. */
  readonly tables: readonly string[];
}

const TEXT = /"(?:[^"]|"")*"/y;
/** A cell of another workbook: stays as it is written. */
const EXTERNAL = /(?:'[^']*\[(?:[^']|'')*'|\[[^\]]*\][^!'"(]*)![$\p{L}\p{N}:.]+/uy;
const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?)([a-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([a-z]{1,3})(\$?)(\d{1,7}))?|(\$?)([a-z]{1,3}):(\$?)([a-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(![])/iuy;
/** A name, a function, or a table with what is taken of it. */
const WORD = /([\p{L}_\\][\p{L}\p{N}_.\\?]*)?(\[(?:[^[\]]|\[[^[\]]*\])*\])?/uy;
const NUMBER = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy;

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function at(pattern: RegExp, formula: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  const found = pattern.exec(formula);
  return found === null || found[0] === '' ? null : found;
}

const plainName = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

function referenceOf(match: RegExpExecArray): Reference {
  const [, sheet, c1 = '', column, r1 = '', row, c2 = '', toColumn, r2 = '', toRow] = match;
  const [d1 = '', whole, d2 = '', toWhole, e1 = '', wholeRow, e2 = '', toWholeRow] =
    match.slice(10);
  const named = sheet === undefined ? {} : { sheet: plainName(sheet) };
  if (column !== undefined) {
    const isSingle = toColumn === undefined;
    return {
      ...named,
      kind: 'cells',
      row: Number(row) - 1,
      column: columnIndex(column),
      lastRow: Number(toRow ?? row) - 1,
      lastColumn: columnIndex(toColumn ?? column),
      fixed: isSingle
        ? [r1 !== '', c1 !== '', r1 !== '', c1 !== '']
        : [r1 !== '', c1 !== '', r2 !== '', c2 !== ''],
      isSingle,
    };
  }
  const isColumns = whole !== undefined;
  return {
    ...named,
    kind: isColumns ? 'columns' : 'rows',
    row: isColumns ? 0 : Number(wholeRow) - 1,
    column: isColumns ? columnIndex(whole) : 0,
    lastRow: isColumns ? LAST_ROW : Number(toWholeRow) - 1,
    lastColumn: isColumns ? columnIndex(toWhole!) : LAST_COLUMN,
    fixed: isColumns ? [true, d1 !== '', true, d2 !== ''] : [e1 !== '', true, e2 !== '', true],
    isSingle: false,
  };
}

/** Takes a formula apart. Whatever is no reference to cells of this workbook stays text. */
export function templateOf(formula: string): Template {
  const parts: string[] = [];
  const references: Reference[] = [];
  const tables: string[] = [];
  let text = '';
  let from = 0;
  while (from < formula.length) {
    const plain = at(TEXT, formula, from) ?? at(EXTERNAL, formula, from);
    const found = plain ? null : at(REFERENCE, formula, from);
    if (found) {
      parts.push(text);
      text = '';
      references.push(referenceOf(found));
      from += found[0].length;
      continue;
    }
    const word = plain ?? at(WORD, formula, from);
    if (!plain && word?.[1] !== undefined && word[2] !== undefined) tables.push(word[1]);
    const taken = (word ?? at(NUMBER, formula, from))?.[0] ?? formula[from]!;
    text += taken;
    from += taken.length;
  }
  return { parts: [...parts, text], references, tables };
}

/** What formulas have in common that say the same of their own row; columns are compared as they are. */
export function templateKey({ parts, references }: Template, row: number): string {
  return JSON.stringify([
    parts,
    references.map((reference) => ({
      ...reference,
      row: reference.fixed[0] ? reference.row : reference.row - row,
      lastRow: reference.fixed[2] ? reference.lastRow : reference.lastRow - row,
    })),
  ]);
}

/** A reference as it is written, without a sheet. */
export function referenceText(reference: Reference): string {
  const [row, column, lastRow, lastColumn] = reference.fixed.map((fixed) => (fixed ? '$' : ''));
  const rowsFrom = `${row!}${reference.row + 1}`;
  const rowsTo = `${lastRow!}${reference.lastRow + 1}`;
  const columnsFrom = `${column!}${columnLetters(reference.column + 1)}`;
  const columnsTo = `${lastColumn!}${columnLetters(reference.lastColumn + 1)}`;
  if (reference.kind === 'rows') return `${rowsFrom}:${rowsTo}`;
  if (reference.kind === 'columns') return `${columnsFrom}:${columnsTo}`;
  return reference.isSingle
    ? columnsFrom + rowsFrom
    : `${columnsFrom}${rowsFrom}:${columnsTo}${rowsTo}`;
}
