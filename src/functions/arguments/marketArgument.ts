import { MARKETS, MARKET_KEYS, type MarketKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { namedCell } from '../cells/scalarCell';
import { Refusal } from '../runtime/refusal';
import { findNamed, nameHint, type Named } from './named';

const MARKETS_NAMED: readonly Named<MarketKey>[] = MARKET_KEYS.map((key) => {
  const { name, synonyms } = MARKETS[key];
  return { key, names: [name.zh, name.en, ...synonyms] };
});

/**
 * The market of an argument, by code or name; undefined where it was left out or blank.
 *
 * @throws Refusal if there is no such market
 */
export function marketArgument(value: unknown, lang: Lang): MarketKey | undefined {
  const typed = String(namedCell(value)).trim();
  if (typed === '') return undefined;
  const market = findNamed(typed, MARKETS_NAMED);
  if (market !== undefined) return market;
  const hint = nameHint(typed, MARKETS_NAMED, lang);
  throw new Refusal('notFound', text(lang, 'functions.unknownMarket', { value: typed, hint }));
}
