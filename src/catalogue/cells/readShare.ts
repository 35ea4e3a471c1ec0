import type { RawCell, Reading } from '../types';
import { parseAmount } from './amountText';
import { codeAt } from './codeAt';
import { plainOf, type NumericType, readNumeric, readPlain } from './numeric';
import { invalid } from './reading';

const PERCENT = 0x25;

/** Dividing by a power of ten last keeps 91.8 % at 0.918, without binary dust. */
const fromPercent = (percent: number): number => Math.round(percent * 1e10) / 1e12;

/** 0 to 1. A plain number above 1 and up to 100 can only be a percentage without its sign. */
export const SHARE: NumericType = {
  convert: (plain) => {
    if (!(plain >= 0 && plain <= 100)) return NaN;
    return plain > 1 ? fromPercent(plain) : plain + 0;
  },
  asWritten: { least: 0, most: 1, whole: false },
  refusal: () => 'notAShare',
  quick: quickPercent,
  readText: (folded) => {
    const amount = parseAmount(folded);
    if (amount?.unit === '') return readPlain(SHARE, amount.value);
    if (amount?.unit !== '%' || amount.value > 100) return invalid('notAShare');
    return readPlain(SHARE, fromPercent(amount.value));
  },
};

/** The share that digits and a sign write, `91.8%`; NaN for any other text. */
function quickPercent(text: string): number {
  const last = text.length - 1;
  if (last < 1 || codeAt(text, last) !== PERCENT) return NaN;
  const percent = plainOf(text, last);
  return percent >= 0 && percent <= 100 ? fromPercent(percent) : NaN;
}

/** Reads a share: `91.8%`, `0.918` and `91.8` are all 0.918. */
export function readShare(raw: RawCell): Reading<number> {
  return readNumeric(SHARE, raw);
}
