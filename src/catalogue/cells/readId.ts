import type { RawCell, Reading } from '../types';
import { codeAt } from './codeAt';
import { emptiness, foldCell } from './foldCell';
import { MISSING, invalid, ok } from './reading';

const DIGITS = /^\d+$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
/** Excel's own way to write a long number: with a sign, so that the seller's `1E5` stays an article. */
const SCIENTIFIC = /^(\d)(?:\.(\d+))?e\+(\d{1,2})$/i;

/** Whether a text is its own reading: nothing but ASCII digits. */
function isPlainId(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (code < 48 || code > 57) return false;
  }
  return length > 0;
}

/** Reads an id and keeps every digit; one whose digits are gone (`1.6E+12`) is invalid. */
export function readId(raw: RawCell): Reading<string> {
  if (raw === '') return MISSING;
  if (typeof raw === 'number') return readIdNumber(raw);
  if (typeof raw === 'boolean') return invalid('notAnId');
  if (typeof raw === 'string' && isPlainId(raw)) return ok(raw);
  const cell = foldCell(raw);
  return cell.state === 'ok' ? readIdText(cell.value) : cell;
}

function readIdNumber(raw: number): Reading<string> {
  if (raw > Number.MAX_SAFE_INTEGER) return invalid('digitsLost');
  return raw >= 0 && Number.isInteger(raw) ? ok(String(raw)) : invalid('notAnId');
}

function readIdText(folded: string): Reading<string> {
  const text = folded.replace(/^['`’‘\s]+/, '');
  const empty = emptiness(text);
  if (empty !== undefined) return empty;
  const scientific = SCIENTIFIC.exec(text);
  if (scientific) return readScientific(scientific);
  const digits = text.replace(/\.0+$/, '').replace(/[ \n]/g, '');
  if (DIGITS.test(digits)) return ok(digits);
  return ok(GROUPED.test(digits) ? digits.replaceAll(',', '') : text);
}

/** A mantissa with as many decimals as the exponent shows every digit. */
function readScientific([, first = '', decimals = '', exponent]: RegExpExecArray): Reading<string> {
  const lost = decimals.length - Number(exponent);
  if (lost === 0) return ok(first + decimals);
  return invalid(lost < 0 ? 'digitsLost' : 'notAnId');
}
