import type { CurrencyKey } from '../../fields';
import type { RawCell, Reading } from '../types';
import { findCurrency } from './currencyText';
import { foldCell } from './foldCell';
import { invalid, ok } from './reading';

/** Reads the one currency that a cell names: `USD`, `US$`, `人民币`, `美元(USD)`. */
export function readCurrency(raw: RawCell): Reading<CurrencyKey> {
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const currency = findCurrency(cell.value)?.currency;
  return currency === undefined ? invalid('unknownWord') : ok(currency);
}
