import { MARKETS, MARKET_KEYS, type MarketKey } from '../../fields';
import { commaList } from '../../report';
import { text } from '../../strings';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';

const isSpelling = (market: MarketKey, spelling: string): boolean => {
  const { name, synonyms } = MARKETS[market];
  return [market, name.zh, name.en, ...synonyms].some(
    (known) => known.toLowerCase() === spelling.toLowerCase(),
  );
};

/** The markets of `--markets`, by code or name, each once; undefined where it is not given. */
export function marketsOption({ args, lang }: Context): MarketKey[] | undefined {
  const value = args.one('markets');
  if (value === undefined) return undefined;
  const spellings = value.split(/[,，、;；]/).map((spelling) => spelling.trim());
  const markets = spellings.map((spelling) => {
    const market = MARKET_KEYS.find((key) => isSpelling(key, spelling));
    if (market) return market;
    const known = commaList(MARKET_KEYS, lang);
    throw new CannotRun(text(lang, 'cli.unknownMarket', { value: spelling, markets: known }));
  });
  return [...new Set(markets)];
}
