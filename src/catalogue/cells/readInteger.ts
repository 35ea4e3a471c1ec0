import type { RawCell, Reading } from '../types';
import { parseAmount } from './amountText';
import { piecesOfCartons } from './piecesOfCartons';
import { type NumericType, readNumeric, readPlain } from './numeric';
import { invalid } from './reading';

const UNIT = /^[^\d%]*$/;

/**
 * A whole number from 0; a unit after it is ignored, but a carton is not a piece.
 *
 * @param factor null where a bare number counts something else than the field does
 */
export function integerType(factor: 1 | null = 1): NumericType {
  const isBare = factor === 1;
  const type: NumericType = {
    convert: (plain) => (isBare && plain >= 0 && Number.isInteger(plain) ? plain + 0 : NaN),
    asWritten: { least: isBare ? 0 : NaN, most: Number.MAX_VALUE, whole: true },
    refusal: (plain) => {
      if (!Number.isFinite(plain)) return 'notANumber';
      if (plain < 0) return 'negative';
      return Number.isInteger(plain) ? 'unknownUnit' : 'notWhole';
    },
    readText: (folded) => {
      const amount = parseAmount(folded);
      if (amount === undefined) return invalid('notANumber');
      const pieces = piecesOfCartons(amount);
      if (pieces !== undefined)
        return pieces === null ? invalid('unknownUnit') : readPlain(INTEGER, pieces);
      if (!UNIT.test(amount.unit)) return invalid('notANumber');
      return readPlain(amount.unit === '' ? type : INTEGER, amount.value);
    },
  };
  return type;
}

export const INTEGER: NumericType = integerType();

/** Reads a count: `20`, `Min. order: 20 pieces`, `≥20件`, `2 cartons (24 pcs/ctn)` (48). */
export function readInteger(raw: RawCell): Reading<number> {
  return readNumeric(INTEGER, raw);
}
