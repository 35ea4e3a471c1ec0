import { NUMERIC_FIELD_KEYS, type NumericFieldKey } from './numericFields';

/**
 * Places in a rule's sentence beside the fields of its row: `actual` and `needed` come from its test, the
 * others from the evidence.
 */
const FOUND_PLACES = [
  'actual',
  'needed',
  /** The words at fault, as the cell writes them. */
  'words',
  /** The other rows that it is about. */
  'rows',
  /** The first of the keywords. */
  'keyword',
  /** Lowest price, median price of category and currency, and the one over the other. */
  'lowestPrice',
  'median',
  'times',
  /** Quantity from which the first tier holds; the tier price with most decimals; two tiers out of order. */
  'firstTier',
  'tierPrice',
  'tiers',
  /** The certificate that ends first with its last day, and days since. */
  'certificate',
  'daysPast',
] as const;

/** Prices, which may be a range. */
const PRICE_PLACES = ['price', 'previousPrice'] as const;

/** A place in braces, `{moq}`, in the sentence of a rule. */
export type Place = (typeof FOUND_PLACES)[number] | (typeof PRICE_PLACES)[number] | NumericFieldKey;

/** Every place that a sentence may have. */
export const PLACES: readonly Place[] = [...FOUND_PLACES, ...PRICE_PLACES, ...NUMERIC_FIELD_KEYS];

/** The names in the braces of a sentence, each once. */
export function placesIn(sentence: string): string[] {
  return [...new Set(Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, name]) => name!))];
}
