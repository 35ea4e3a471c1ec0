import { columnLetters } from '../../catalogue';
import { text, type Lang } from '../../strings';
import { AROUND } from './checkedCode';
import { BETWEEN } from './cellTexts';
import { LONGEST, MODULUS, NOTHING, OFFSET } from './textSums';

/** Longest formula of a conditional format that every API of Excel takes. */
export const LONGEST_FORMULA = 255;

/** Format of a status whose row was edited since the check. */
export interface StaleFormat {
  readonly formula: string;
  readonly font: string;
  readonly italic: true;
  readonly strikethrough: true;
  /** Puts words before the status. */
  readonly numberFormat: string;
}

/** Numbers of columns used as character positions; the formula is evaluated for each. */
const STEPS = [128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384];

/**
 * A range whose column (or row) numbers are the character positions of a text, with room for more: of the row
 * itself, since programs recalculate when any cell of the range changes; rows where columns do not suffice.
 */
function placesFor(length: number, row: number): string {
  const enough = STEPS.find((step) => step > length * 1.2);
  // Deleted rows and columns remove positions, but none in use.
  return enough === undefined
    ? `ROW($1:$${2 * LONGEST})`
    : `COLUMN($A${row}:$${columnLetters(enough)}${row})`;
}

const SEPARATOR = `&"${BETWEEN}"&`;

/**
 * Formula that is true where no sum of the code cell is that of the current cells. Only functions of Excel
 * 2013 that WPS and LibreOffice have; where a cell holds an error the sum is 0.
 */
function staleFormula(cells: readonly string[], codes: string, places: string): string {
  const first = `UNICODE(MID(${cells.join(SEPARATOR)},${places},2)&"${BETWEEN}")`;
  const code = `IFERROR(${first},${NOTHING})-${NOTHING}`;
  const sum = `SUMPRODUCT((${code})*MOD((${places}+${OFFSET})^3,${MODULUS}))`;
  return `=ISERROR(FIND("${AROUND}"&MOD(${sum},${MODULUS})&"${AROUND}",${codes}))`;
}

/** Pattern of the formulas of `staleFormats`; its group is the first cell. */
export const STALE_FORMULA =
  /^=?\s*ISERROR\(FIND\("="&MOD\(SUMPRODUCT\(\(IFERROR\(UNICODE\(MID\((\$[A-Z]+)/;

/** Columns up to ZZ, with room for inserted ones. */
const TWO_LETTERS = 690;

/** Widths of row numbers, in digits; steps, so that few inserted rows change the groups. */
const ROW_DIGITS = [2, 4, 7];

/**
 * Most cells that one formula joins.
 *
 * @param lastColumn 1-based column of the sheet, the last of the cells
 * @param firstRow row number in Excel of the first product row
 */
export function cellsTogether(lastColumn: number, firstRow: number): number {
  const digits = ROW_DIGITS.find((count) => count >= String(firstRow).length) ?? 7;
  const row = 10 ** digits - 1;
  const cell = `$${'A'.repeat(lastColumn > TWO_LETTERS ? 3 : 2)}${row}`;
  const alone = staleFormula([cell], `$XFD${row}`, `COLUMN($A${row}:$XFD${row})`);
  return 1 + Math.floor((LONGEST_FORMULA - alone.length) / (SEPARATOR.length + cell.length));
}

/** Places of the cells that the formats read. */
export interface StalePlaces {
  /** By group of columns: the 1-based columns of the sheet, and the longest text that their cells make in a row. */
  readonly groups: readonly { readonly columns: readonly number[]; readonly longest: number }[];
  /** 1-based column of the codes. */
  readonly codes: number;
  /** Row number in Excel of the first product row. */
  readonly firstRow: number;
}

/**
 * The conditional formats that grey the status of a row whose judged cells changed since the check, without
 * the add-in; one for each group of columns.
 */
export function staleFormats(
  { groups, codes, firstRow }: StalePlaces,
  lang: Lang,
): readonly StaleFormat[] {
  const cell = (column: number): string => `$${columnLetters(column)}${firstRow}`;
  const words = text(lang, 'marks.edited').replaceAll('"', '');
  return groups.map(({ columns, longest }) => ({
    formula: staleFormula(columns.map(cell), cell(codes), placesFor(longest, firstRow)),
    font: '#767676',
    italic: true,
    strikethrough: true,
    numberFormat: `"${words}"@`,
  }));
}
