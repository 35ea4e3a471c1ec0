import { FIELDS } from '../../fields';
import type { HeaderReading } from '../header/types';
import { currencyNamed } from './currencyNamed';

const PRICES: ReadonlySet<string> = new Set(['range', 'tiers']);

/** Rank behind every synonym. */
const LAST = 1_000;

/** The reading of a header, ranked so that of several columns of prices the one in dollars wins. */
export function inDollars(reading: HeaderReading, header: string): HeaderReading {
  if (reading.field === null || !PRICES.has(FIELDS[reading.field].type)) return reading;
  const currency = currencyNamed(header);
  if (currency === undefined) return reading;
  return { ...reading, rank: currency === 'USD' ? -1 : LAST + reading.rank };
}
