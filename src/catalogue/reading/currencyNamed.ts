import { OTHER_CURRENCIES, type CurrencyKey } from '../../fields';
import { findCurrency } from '../cells/currencyText';
import { foldText } from '../cells/foldText';
import { headerWords } from './headerWords';

/** Words with the character for yuan that name no money. */
const NO_MONEY = /单元|元件|元素|元器件|多元|二元|公元|元旦/gu;
const DOLLARS = /\bu\.?s\.? ?dollars?\b/giu;

/**
 * The currency that a header, a note or the text of a number format names (`Unit price (USD)`, `价格/人民币`);
 * null where it names several or one that is not known here, undefined where it names none.
 */
export function currencyNamed(text: string): CurrencyKey | null | undefined {
  const words = foldText(headerWords(text)).replace(NO_MONEY, ' ').replace(DOLLARS, 'USD');
  if (OTHER_CURRENCIES.test(words)) return null;
  const found = findCurrency(words);
  return found === undefined ? null : found.currency;
}

/** Whether a text is the name of a currency and nothing else. */
export function isCurrencyAlone(text: string): boolean {
  const rest = findCurrency(foldText(text))?.rest;
  return rest !== undefined && /^[¤\s().,:：]*$/u.test(rest) && rest.includes('¤');
}
