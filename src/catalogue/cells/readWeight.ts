import type { RawCell, Reading } from '../types';
import { parseAmount } from './amountText';
import { type NumericType, readNumeric, readPlain } from './numeric';
import { NUMBER } from './readNumber';
import { invalid } from './reading';
import { scaled } from './scaled';
import { weightUnit } from './weightUnit';

/** Text after a bare number that is no unit: of what, how exactly, remarks in brackets. */
const NO_UNIT =
  /^(?:$|[/(+]|per\b|each\b|ea\b|左右|以上|以内|以下|上下|每|[净毛]重?|gross\b|net\b|[gn]\.?w\b)/;
const OF_CARTON = /cartons?|ctns?|cases?|pallets?|箱|托/;
const BRACKETED = /^\(\s*([^)]*?)\s*\)/;

/**
 * A weight in kilograms.
 *
 * @param factor kilograms of one unit where a cell names none; null: unknown
 */
export function weightType(factor: number | null = 1): NumericType {
  const convert = (plain: number): number =>
    factor === null ? NaN : NUMBER.convert(scaled(plain, factor));
  const type: NumericType = {
    convert,
    asWritten: factor === 1 ? NUMBER.asWritten : { least: NaN, most: NaN, whole: false },
    refusal: (plain) => (factor === null && plain - plain === 0 ? 'unknownUnit' : 'notANumber'),
    readText: (folded) => {
      const amount = parseAmount(folded);
      if (amount === undefined || /[\d%]/.test(amount.unit)) return invalid('notANumber');
      const named = weightUnit(amount.unit) ?? weightUnit(BRACKETED.exec(amount.unit)?.[1] ?? '');
      if (named !== undefined) return readPlain(NUMBER, scaled(amount.value, named));
      const isBare = NO_UNIT.test(amount.unit) && !OF_CARTON.test(amount.unit);
      return isBare ? readPlain(type, amount.value) : invalid('unknownUnit');
    },
  };
  return type;
}

export const WEIGHT = weightType();

/** Reads a weight: `0.5`, `500g` (0.5), `1.1 lb`, `1斤` (0.5). */
export function readWeight(raw: RawCell): Reading<number> {
  return readNumeric(WEIGHT, raw);
}
