import { INDUSTRIES, INDUSTRY_KEYS, type IndustryKey } from '../../fields';
import type { RawCell, Reading } from '../types';
import { readWordOf, vocabulary } from './vocabulary';

const names = Object.fromEntries(
  INDUSTRY_KEYS.map((key) => [key, [INDUSTRIES[key].zh, INDUSTRIES[key].en]]),
) as Record<IndustryKey, string[]>;

const WORDS = vocabulary(names);

/** Reads an industry by its key or by its name in either language. */
export function readIndustry(raw: RawCell): Reading<IndustryKey> {
  return readWordOf(WORDS, raw);
}
