import { MARKETS, MARKET_KEYS, type MarketKey } from '../../fields';
import type { RawCell, Reading } from '../types';
import { readList } from './readList';
import { invalid, ok } from './reading';
import { vocabulary } from './vocabulary';

const names = Object.fromEntries(
  MARKET_KEYS.map((key) => {
    const { name, synonyms } = MARKETS[key];
    return [key, [name.zh, name.en, ...synonyms]];
  }),
) as Record<MarketKey, string[]>;

const WORDS = vocabulary(names);

const marketOf = (word: string): MarketKey | undefined => WORDS.get(word.trim().toLowerCase());

/** The markets of one item: `US`, `美国(US)`, or several without a comma, if every one is known. */
function marketsOf(item: string): readonly MarketKey[] {
  const whole = marketOf(item);
  if (whole !== undefined) return [whole];
  const bracketed = /^([^(]+)\(([^()]+)\)$/.exec(item);
  if (bracketed) {
    const [, outer = '', inner = ''] = bracketed;
    const market = marketOf(outer) ?? marketOf(inner);
    return market === undefined ? [] : [market];
  }
  const words = item.split(/ ?[&+和及] ?| and | /i).map(marketOf);
  const known = words.filter((market) => market !== undefined);
  return known.length === words.length ? known : [];
}

/** Reads target markets by code or name in either language; unknown names are dropped while one is known. */
export function readMarkets(raw: RawCell): Reading<readonly MarketKey[]> {
  const list = readList(raw);
  if (list.state !== 'ok') return list;
  const markets = new Set(list.value.flatMap(marketsOf));
  return markets.size === 0 ? invalid('unknownWord') : ok([...markets]);
}
