import { CELL, CURRENCY, type CodedColumn, type PricedColumn } from '../catalogue';
import { CURRENCIES, type CurrencyKey } from '../fields';

/** In what money prices are that name none on a sheet that names none: that in which the platform quotes. */
export const USD = CURRENCIES.indexOf('USD');

/**
 * Tells in what the prices of a column are, row by row, as an index into `CURRENCIES`; `CURRENCY.unknown` where
 * cell and currency column differ, or one of them can't be read or is empty.
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
  const isNamed = ofSheet !== CURRENCY.none;
  // An empty cell of a currency column can't tell.
  const [unnamed, empty] = isNamed ? [ofSheet, ofSheet] : [USD, CURRENCY.unknown];
  return (row) => {
    let own: number = prices === undefined ? CURRENCY.none : prices.currency[row]!;
    if (own === CURRENCY.none && beside !== undefined) own = beside.currency[row]!;
    if (currency === undefined || monies === undefined)
      return own === CURRENCY.none ? unnamed : own;
    const code = currency.codes[row]!;
    if (code >= 0) {
      const money = monies[code]!;
      return own === CURRENCY.none || own === money ? money : CURRENCY.unknown;
    }
    if (currency.state[row] === CELL.invalid) return CURRENCY.unknown;
    return own === CURRENCY.none ? empty : own;
  };
}
