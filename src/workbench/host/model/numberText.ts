import type { Scalar } from './cellTypes';

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of a day (1900 system, from 1 March 1900 on). Months count from 1. */
export function daySerial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS);
}

function dateOf(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * 86_400) * 1000);
}

/** A number as a cell of format General shows it. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  // Eleven digits is what Excel shows before it turns to powers of ten.
  if (size >= 1e11 || size < 1e-9) return scientific(value, 5);
  const text = String(Number(value.toPrecision(11)));
  return text.includes('e') ? scientific(value, 5) : text;
}

function scientific(value: number, decimals: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, '0');
  const trimmed = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return `${trimmed}E${power < 0 ? '-' : '+'}${digits}`;
}

/** The text without what is quoted, escaped, spaced or coloured. */
function bare(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

/** True for formats that show dates or times. */
export function isDateFormat(format: string): boolean {
  const [first = ''] = format.split(';');
  return format !== 'General' && /[ymdhs]/i.test(bare(first)) && !/general/i.test(first);
}

const DATE_PIECE = /"([^"]*)"|\\(.)|\[[^\]]*\]|(y+|m+|d+|h+|s+|AM\/PM|A\/P)|([\s\S])/gi;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function padded(value: number, piece: string): string {
  return piece.length >= 2 ? String(value).padStart(2, '0') : String(value);
}

function monthText(date: Date, piece: string): string {
  const name = MONTHS[date.getUTCMonth()]!;
  if (piece.length === 3) return name.slice(0, 3);
  return piece.length > 3 ? name : padded(date.getUTCMonth() + 1, piece);
}

function dayText(date: Date, piece: string): string {
  const name = DAYS[date.getUTCDay()]!;
  if (piece.length === 3) return name.slice(0, 3);
  return piece.length > 3 ? name : padded(date.getUTCDate(), piece);
}

function dateText(serial: number, section: string): string {
  const date = dateOf(serial);
  const twelve = /am\/pm|a\/p/i.test(section);
  let last = '';
  return section.replace(
    DATE_PIECE,
    (
      _all: string,
      quoted?: string,
      escaped?: string,
      piece?: string,
      other?: string,
      at = 0,
      whole = '',
    ) => {
      if (piece === undefined) return quoted ?? escaped ?? other ?? '';
      const kind = piece.charAt(0).toLowerCase();
      const minutes =
        kind === 'm' &&
        (last === 'h' || /^[^ymdh]*s/i.test(String(whole).slice(Number(at) + piece.length)));
      last = kind;
      const hours = date.getUTCHours();
      if (kind === 'y')
        return piece.length > 2
          ? String(date.getUTCFullYear())
          : String(date.getUTCFullYear()).slice(-2);
      if (kind === 'm')
        return minutes ? padded(date.getUTCMinutes(), piece) : monthText(date, piece);
      if (kind === 'd') return dayText(date, piece);
      if (kind === 'h') return padded(twelve ? hours % 12 || 12 : hours, piece);
      if (kind === 's') return padded(date.getUTCSeconds(), piece);
      return hours < 12
        ? piece.slice(0, piece.length === 5 ? 2 : 1)
        : piece.length === 5
          ? 'PM'
          : 'P';
    },
  );
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

function digitsText(value: number, pattern: string): string {
  const percent = (bare(pattern).match(/%/g) ?? []).length;
  const core = bare(pattern).replace(/[^0#?.,]/g, '');
  const thousands = (/,+$/.exec(core)?.[0] ?? '').length;
  const [whole = '', fraction = ''] = core.replace(/,+$/, '').split('.');
  const scaled = (value * 100 ** percent) / 1000 ** thousands;
  const least = (fraction.match(/0/g) ?? []).length;
  const [left = '', right = ''] = rounded(scaled, fraction.length).split('.');
  let decimals = right;
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const minimum = (whole.match(/0/g) ?? []).length;
  const integer = (left === '0' && minimum === 0 ? '' : left).padStart(minimum, '0');
  const shown = whole.includes(',') ? grouped(integer) : integer;
  return shown + (decimals === '' ? '' : `.${decimals}`);
}

/** Rounds half away from zero on what the number reads as, as Excel does (1.005 to 1.01). */
function rounded(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const shifted = Math.round(Number(`${exact}e${decimals}`));
  const back = Number(`${shifted}e-${decimals}`);
  return Number.isFinite(back) ? back.toFixed(decimals) : value.toFixed(decimals);
}

const NUMBER_PIECE = /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([0#?.,]+)|([\s\S])/g;

function numberText(value: number, section: string): string {
  if (/[0#?][eE][+-]/.test(section))
    return scientific(value, (/\.(0+)/.exec(section)?.[1] ?? '').length);
  let written = false;
  return section.replace(
    NUMBER_PIECE,
    (
      _all: string,
      quoted?: string,
      escaped?: string,
      currency?: string,
      digits?: string,
      other?: string,
    ) => {
      if (digits === undefined) return quoted ?? escaped ?? currency ?? other ?? '';
      if (written) return '';
      written = true;
      return digitsText(value, section);
    },
  );
}

function sectionsOf(format: string): string[] {
  return (
    format.match(/(?:"[^"]*"|\\.|[^;])*(?:;|$)/g)?.map((part) => part.replace(/;$/, '')) ?? [format]
  );
}

function formatted(value: number, format: string): string {
  const [positive = '', negative, zero] = sectionsOf(format).filter(
    (part, at, all) => part !== '' || at < all.length - 1,
  );
  const section = value < 0 ? negative : value === 0 ? zero : positive;
  const chosen = section ?? positive;
  if (/general/i.test(chosen)) return chosen.replace(/general/i, generalText(value));
  if (isDateFormat(chosen)) return value < 0 ? '########' : dateText(value, chosen);
  const sign = value < 0 && negative === undefined ? '-' : '';
  const text = numberText(Math.abs(value), chosen);
  return /[1-9]/.test(text) ? sign + text : text;
}

/** What a cell shows for a value under a number format. */
export function cellText(value: Scalar, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    const [, , , text] = sectionsOf(format);
    return text !== undefined && text !== ''
      ? text.replaceAll('"', '').replaceAll('@', value)
      : value;
  }
  return format === 'General' || format === '@' || format === ''
    ? generalText(value)
    : formatted(value, format);
}
