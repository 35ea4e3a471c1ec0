import { CELL, CURRENCY, type CodedColumn, type PricedColumn } from '../catalogue';
import { CURRENCIES, type CurrencyKey } from '../fields';

/** The platform's own currency: that of prices on a sheet that names none. */
export const USD = CURRENCIES.indexOf('USD');

/** Whether a currency is named, be it an unknown one. */
const isNamed = (code: number): boolean => code <= CURRENCY.unknown;

/**
 * The currency of a column's prices by row, an index into `CURRENCIES`; `CURRENCY.unknown` where cell and
 * currency column differ, or one of them can't be read or is empty; `CURRENCY.unsaid` where a sheet in
 * Chinese names none at all, so that its prices compare with each other only.
 *
 * @param beside other prices of the rows, for cells that name no currency
 */
export function moneyOf(
  prices: PricedColumn | undefined,
  currency: CodedColumn<string> | undefined,
  beside?: PricedColumn,
): (row: number) => number {
  const monies = currency?.entries.map((entry) => CURRENCIES.indexOf(entry as CurrencyKey));
  const ofSheet = prices?.sheetCurrency ?? CURRENCY.none;
  const unnamed = ofSheet === CURRENCY.none ? USD : ofSheet;
  // An empty cell of a currency column leaves it unknown.
  const empty = isNamed(ofSheet) ? ofSheet : CURRENCY.unknown;
  return (row) => {
    let own: number = prices === undefined ? CURRENCY.none : prices.currency[row]!;
    if (beside !== undefined && !isNamed(own) && isNamed(beside.currency[row]!))
      own = beside.currency[row]!;
    if (currency === undefined || monies === undefined)
      return own === CURRENCY.none ? unnamed : own;
    const code = currency.codes[row]!;
    if (code >= 0) {
      const money = monies[code]!;
      return !isNamed(own) || own === money ? money : CURRENCY.unknown;
    }
    if (currency.state[row] === CELL.invalid) return CURRENCY.unknown;
    return own === CURRENCY.none ? empty : own;
  };
}
