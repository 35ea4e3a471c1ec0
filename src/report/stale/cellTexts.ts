import type { RawCell } from '../../catalogue';

/** Separator of the cells of a row; does not occur in texts of products. */
export const BETWEEN = '¦';

/** A program's notation of numbers and flags joined to a text. */
interface Spelling {
  readonly point: '.' | ',';
  /** Powers of ten: never, as in Excel, or as in LibreOffice. */
  readonly digits: 'plain' | 'excel' | 'libreOffice';
  readonly flags: 'words' | 'numbers';
}

/** Excel keeps fifteen digits. */
const DIGITS = 15;

/** Numbers that every program writes without a power of ten. */
const isOrdinary = (value: number): boolean => {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-4 && size < 1e15);
};

/** `1.5E+20`; the exponent has at least `width` digits. */
function powerText(value: number, width: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const trimmed = mantissa.replace(/\.?0+$/, '');
  const power = Number(exponent);
  return `${trimmed}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(width, '0')}`;
}

/** A number below 1 without a power of ten. */
function smallText(value: number): string {
  const places = DIGITS - 1 - Number(value.toExponential().split('e')[1]);
  return value.toFixed(Math.min(100, Math.max(0, places))).replace(/\.?0+$/, '');
}

/** All digits without a power of ten. */
function plainText(value: number): string {
  if (Number.isInteger(value) && isOrdinary(value)) return String(value);
  const text = String(Number(value.toPrecision(DIGITS)));
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? smallText(value) : BigInt(Number(text)).toString();
}

/** LibreOffice uses powers of ten for very large and very small numbers, and sixteen digits for whole ones. */
function libreOfficeText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e16 || size < 1e-14) return powerText(value, 3);
  return size >= 1 && Number.isInteger(value) ? String(value) : smallText(value);
}

const TEXTS = {
  plain: plainText,
  excel: (value: number) => powerText(value, 2),
  libreOffice: libreOfficeText,
};

function numberText(value: number, { point, digits }: Spelling): string {
  const text = isOrdinary(value) ? plainText(value) : TEXTS[digits](value);
  return point === '.' ? text : text.replace('.', ',');
}

function cellText(cell: RawCell, spelling: Spelling): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell, spelling);
  return spelling.flags === 'words' ? String(cell).toUpperCase() : String(Number(cell));
}

function spellingsFor(cells: readonly RawCell[]): Spelling[] {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const points = numbers.every(Number.isInteger) ? (['.'] as const) : (['.', ','] as const);
  const digits = numbers.every(isOrdinary)
    ? (['plain'] as const)
    : (['plain', 'excel', 'libreOffice'] as const);
  const hasFlags = cells.some((cell) => typeof cell === 'boolean');
  const flags = hasFlags ? (['words', 'numbers'] as const) : (['words'] as const);
  return points.flatMap((point) =>
    digits.flatMap((each) => flags.map((flag): Spelling => ({ point, digits: each, flags: flag }))),
  );
}

/** The text of cells with a single notation; undefined where programs differ. */
function onlyText(cells: readonly RawCell[]): string | undefined {
  let text = '';
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (at > 0) text += BETWEEN;
    if (typeof cell === 'string') text += cell;
    else if (typeof cell === 'number' && Number.isInteger(cell) && isOrdinary(cell))
      text += String(cell);
    else return undefined;
  }
  return text;
}

/**
 * The cells as `A2&"¦"&B2` gives them: one text, or one for each way in which programs write its numbers
 * and flags: a decimal comma where the language has one, TRUE or 1, 1E+20 or 1E+020.
 */
export function joinedTexts(cells: readonly RawCell[]): readonly string[] {
  const only = onlyText(cells);
  if (only !== undefined) return [only];
  const texts = spellingsFor(cells).map((spelling) =>
    cells.map((cell) => cellText(cell, spelling)).join(BETWEEN),
  );
  return [...new Set(texts)];
}

/** Upper bound of the length of a number's text. */
const LONGEST_NUMBER = 24;

/** Upper bound of the length of the text of some cells of a row. Asked for each row of a sheet, so nothing is made. */
export function joinedLength(cells: readonly RawCell[], columns: readonly number[]): number {
  let length = columns.length;
  for (const column of columns) {
    const cell = cells[column] ?? '';
    length += typeof cell === 'string' ? cell.length : LONGEST_NUMBER;
  }
  return length;
}
