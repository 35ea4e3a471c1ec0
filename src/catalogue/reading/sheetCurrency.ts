import type { CurrencyKey } from '../../fields';
import { findCurrency } from '../cells/currencyText';
import { foldText } from '../cells/foldText';
import { sharesSign } from '../columns/currencyCode';
import type { Grid } from '../types';
import { currencyNamed, isCurrencyAlone } from './currencyNamed';
import { settled } from './settled';

/** A currency, and whether it was named only by a sign that others share. */
export interface NamedCurrency {
  readonly currency: CurrencyKey | null;
  readonly bySign: boolean;
}

const LETTERS = /[a-z\u4e00-\u9fff]/iu;
const LONGEST_NOTE = 80;
/** Words of notes about the sheet's prices. */
const OF_PRICES =
  /币种|货币|单位|价|金额|结算|\b(?:currency|unit|prices?|pricing|quot\w*|amounts?|fob|exw|cif|ddp)\b/iu;
/** Headers of columns that hold prices, whether or not they are a field. */
const PRICE_HEADER = /价(?!值)|\b(?:prices?|cost|fob|exw|cif)\b/iu;
const NO_PRICE_HEADER = /评价|竞价/u;

/** The currencies that the cells of a column of prices name. */
export function namedInCells(texts: readonly string[]): NamedCurrency[] {
  return texts.flatMap((text) => {
    const currency = findCurrency(foldText(text))?.currency;
    return currency === undefined ? [] : [{ currency, bySign: !LETTERS.test(text) }];
  });
}

const byName = (currency: CurrencyKey | null | undefined): NamedCurrency[] =>
  currency === undefined ? [] : [{ currency, bySign: false }];

/** The currencies that headers of prices name. */
export function namedInHeaders(headers: readonly string[]): NamedCurrency[] {
  return headers
    .filter((header) => PRICE_HEADER.test(header) && !NO_PRICE_HEADER.test(header))
    .flatMap((header) => byName(currencyNamed(header)));
}

/** The currencies that lines above the header name: `币种：USD`, `All prices in US dollars`. */
export function namedInNotes(above: Grid): NamedCurrency[] {
  return above.flat().flatMap((cell) => {
    if (typeof cell !== 'string' || cell.length > LONGEST_NOTE) return [];
    const speaks = OF_PRICES.test(cell) || isCurrencyAlone(cell);
    return speaks ? byName(currencyNamed(cell)) : [];
  });
}

/** The one currency of several statements; null where they differ, undefined where there are none. */
export function oneCurrency(named: readonly NamedCurrency[]): CurrencyKey | null | undefined {
  const names = named.filter(({ bySign }) => !bySign).map(({ currency }) => currency);
  const signs = named
    .filter(({ bySign }) => bySign)
    .map(({ currency }) => names.find((name) => sharesSign(currency, name)) ?? currency);
  return settled([...names, ...signs]);
}

const CHINESE = /\p{Script=Han}/u;

/** Whether the header of a column, or most headers of its sheet, are in Chinese. */
export function isInChinese(header: string, headers: readonly string[]): boolean {
  const chinese = headers.filter((text) => CHINESE.test(text)).length;
  return CHINESE.test(header) || chinese * 2 > headers.length;
}
