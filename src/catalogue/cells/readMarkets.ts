import {
  MARKETS,
  MARKET_KEYS,
  MARKET_REGIONS,
  OTHER_COUNTRIES,
  type MarketKey,
  type MarketRegion,
} from '../../fields';
import type { RawCell, Reading } from '../types';
import { foldCell } from './foldCell';
import { MISSING, invalid, ok } from './reading';
import { splitList } from './splitList';
import { wordKey } from './vocabularyReaders';

/** The meaning of a name: markets, and whether it covers more than these. */
type Place = Pick<MarketRegion, 'markets' | 'beyond'>;

const ofUnion = (union: MarketKey | undefined): Place =>
  union === undefined ? { markets: [], beyond: true } : { markets: [union], beyond: false };

const NAMES: ReadonlyMap<string, Place> = new Map([
  ...OTHER_COUNTRIES.flatMap(({ names, union }) =>
    names.map((name) => [wordKey(name), ofUnion(union)] as const),
  ),
  ...MARKET_REGIONS.flatMap((region) =>
    region.names.map((name) => [wordKey(name), region] as const),
  ),
  ...MARKET_KEYS.flatMap((key) => {
    const { name, synonyms } = MARKETS[key];
    const place = { markets: [key], beyond: false };
    return [key, name.zh, name.en, ...synonyms].map((word) => [wordKey(word), place] as const);
  }),
]);

/** Codes of other countries: in capitals only, since many are words. */
const CODES: ReadonlyMap<string, Place> = new Map(
  OTHER_COUNTRIES.flatMap(({ codes, union }) =>
    codes.map((code) => [code, ofUnion(union)] as const),
  ),
);

/** What may follow a name: `北美市场`, `European market`. */
const BEHIND = /(?:市场|地区|国家|各国|等国?| (?:markets?|countries|region|area))$/i;

/** A share of sales, `45%` or `(30-40%)`, which separates the name before it from the next. */
const SHARE =
  /[([]?\s*[:=~-]?\s*(?:约|about\s)?\s*(?:\d+(?:\.\d+)?\s*%?\s*[-~]\s*)?\d+(?:\.\d+)?\s*%\s*[)\]]?/gi;

/** A name as it is written, and its meaning; undefined where it is unknown. */
interface Named {
  readonly word: string;
  readonly place: Place | undefined;
}

function placeOf(word: string): Place | undefined {
  const name = word.trim().replaceAll('’', "'");
  return (
    CODES.get(name) ?? NAMES.get(wordKey(name)) ?? NAMES.get(wordKey(name.replace(BEHIND, '')))
  );
}

/** The names in an item: `US`, `美国(US)`, or several without a comma, if every one is known. */
function namesIn(item: string): readonly Named[] {
  const whole = placeOf(item);
  if (whole !== undefined) return [{ word: item, place: whole }];
  const bracketed = /^([^(]+)\(([^()]+)\)$/.exec(item);
  if (bracketed) {
    const [, outer = '', inner = ''] = bracketed;
    return [{ word: item, place: placeOf(outer) ?? placeOf(inner) }];
  }
  for (const between of [/ ?[&+和及与] ?| and /i, / ?[&+和及与] ?| and | - | |-/i]) {
    const names = item.split(between).filter((word) => word !== '');
    const places = names.map((word) => ({ word, place: placeOf(word) }));
    if (places.length > 1 && places.every(({ place }) => place !== undefined)) return places;
  }
  return [{ word: item, place: undefined }];
}

/**
 * Reads target markets by code or name in either language, countries and regions, with or without
 * shares of sales. Names outside the vocabulary are kept as written beside the known ones.
 */
export function readMarkets(raw: RawCell): Reading<readonly string[]> {
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const items = splitList(cell.value.replace(SHARE, ','));
  if (items.length === 0 && splitList(cell.value).length === 0) return MISSING;
  const names = items.flatMap(namesIn).filter(({ word }) => /\p{L}/u.test(word));
  if (names.every(({ place }) => place === undefined)) return invalid('unknownWord');
  const markets = new Set<string>();
  for (const { word, place } of names) {
    for (const market of place?.markets ?? []) markets.add(market);
    if (place?.beyond !== false) markets.add(word);
  }
  return ok([...markets]);
}
