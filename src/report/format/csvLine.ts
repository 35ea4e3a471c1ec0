import { couldBeFormula } from '../marks/literalText';

/** Excel takes a CSV file for UTF-8 only with this mark before it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Controls that no cell shows and a terminal obeys; tab and line ends are none. */
const CONTROLS = /[^\P{Cc}\t\r\n]/gu;

/*
 * Two classes without those controls. `\p{Cc}` needs the flag `u`, and a search of the whole text for what must
 * not be there takes six times as long as a run of what may.
 */

/** Has none of them. */
const CLEAN = /^[\t\r\n -~\u00a0-\uffff]*$/;

/** Begins with a letter or a digit of these, and has nothing that is left out or asks for quotes. */
const PLAIN = /^[\w\u3400-\u9fff][ !#-+\--~\u00a0-\uffff]*$/;

/** A value as RFC 4180 has it, made harmless where it could be taken for a formula. */
export function csvValue(value: string): string {
  if (value === '' || PLAIN.test(value)) return value;
  const shown = CLEAN.test(value) ? value : value.replace(CONTROLS, '');
  const harmless = couldBeFormula(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvLine = (values: readonly string[]): string =>
  `${values.map(csvValue).join(',')}\r\n`;
