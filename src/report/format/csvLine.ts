import { couldBeFormula } from '../marks/literalText';

/** Excel takes a CSV file for UTF-8 only with this mark before it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Characters that no cell shows and a terminal obeys: controls but tab and line ends, and marks that turn the
 * direction of writing.
 */
const CONTROLS = /[^\P{Cc}\t\r\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/*
 * Two classes without those. `\p{Cc}` needs the flag `u`, and a search of the whole text for what must
 * not be there takes six times as long as a run of what may.
 */

/** Has none of them. */
const CLEAN = /^[\t\r\n -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\uffff]*$/;

/** Begins with a letter or a digit of these, and has nothing that is left out or asks for quotes. */
const PLAIN =
  /^[\w\u3400-\u9fff][ !#-+\--~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\uffff]*$/;

/** A value as RFC 4180 has it, made harmless where it could be taken for a formula. */
export function csvValue(value: string): string {
  if (value === '' || PLAIN.test(value)) return value;
  const shown = CLEAN.test(value) ? value : value.replace(CONTROLS, '');
  const harmless = couldBeFormula(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvLine = (values: readonly string[]): string =>
  `${values.map(csvValue).join(',')}\r\n`;
