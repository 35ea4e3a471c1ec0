import { findCurrency } from './currencyText';
import { emptiness, foldCell, textOf } from './foldCell';
import { foldText, tidyText } from './foldText';
import { MISSING, invalid, ok } from './reading';
import { splitList } from './splitList';
import type { RawCell, Reading } from '../types';
import {
  INDUSTRIES,
  INDUSTRY_KEYS,
  PRODUCT_TYPES,
  TIERS,
  toSimplified,
  type CurrencyKey,
  type IndustryKey,
  type ProductTypeKey,
  type TierKey,
} from '../../fields';

/** The form in which words are compared. */
export function wordKey(word: string): string {
  return toSimplified(foldText(word)).toLowerCase();
}

/** A map from every word (and every key itself) to its key; where two keys share a word the first has it. */
function vocabulary<K extends string>(
  words: Readonly<Record<K, readonly string[]>>,
): ReadonlyMap<string, K> {
  const keys = new Map<string, K>();
  for (const key of Object.keys(words) as K[]) {
    for (const word of [key, ...words[key]].map(wordKey)) {
      if (!keys.has(word)) keys.set(word, key);
    }
  }
  return keys;
}

/** Reads a cell that must hold one word of a vocabulary. */
function readWordOf<K extends string>(keys: ReadonlyMap<string, K>, raw: RawCell): Reading<K> {
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const key = keys.get(wordKey(cell.value));
  return key === undefined ? invalid('unknownWord') : ok(key);
}

/** Reads a word that recurs in many rows: as it is, but tidied, so that stray spaces make no second word. */
export function readWord(raw: RawCell): Reading<string> {
  const text = tidyText(textOf(raw));
  return emptiness(foldText(text)) ?? ok(text);
}

/** Reads several texts in one cell (see `splitList`), in their order, repeats included. */
export function readList(raw: RawCell): Reading<readonly string[]> {
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const items = splitList(cell.value);
  return items.length === 0 ? MISSING : ok(items);
}

/** Reads the one currency that a cell names: `USD`, `US$`, `人民币`, `美元(USD)`. */
export function readCurrency(raw: RawCell): Reading<CurrencyKey> {
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const currency = findCurrency(cell.value)?.currency;
  return currency === undefined ? invalid('unknownWord') : ok(currency);
}

const industryNames = Object.fromEntries(
  INDUSTRY_KEYS.map((key) => [key, [INDUSTRIES[key].zh, INDUSTRIES[key].en]]),
) as Record<IndustryKey, string[]>;

const INDUSTRY_WORDS = vocabulary(industryNames);

/** Reads an industry by its key or by its name in either language. */
export function readIndustry(raw: RawCell): Reading<IndustryKey> {
  return readWordOf(INDUSTRY_WORDS, raw);
}

const PRODUCT_TYPE_WORDS = vocabulary<ProductTypeKey>(PRODUCT_TYPES);

/** Reads how a product is sold: `RTS`, `直接下单品`, `非RTS`, `定制品`. */
export function readProductType(raw: RawCell): Reading<ProductTypeKey> {
  return readWordOf(PRODUCT_TYPE_WORDS, raw);
}

const TIER_WORDS = vocabulary<TierKey>(TIERS);

/** Reads the back office's tier of a product: `爆品`, `实力优品`, `low quality`. */
export function readTier(raw: RawCell): Reading<TierKey> {
  return readWordOf(TIER_WORDS, raw);
}
