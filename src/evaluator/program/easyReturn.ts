import { MARKETS, type MarketKey } from '../../fields';
import type { EasyReturn } from '../types';
import { MET, UNKNOWN, UNMET } from '../kleene';
import { orderValue } from '../measures/trade';
import { has } from '../smallSet';
import type { Frame } from './frame';
import { TARGETS_UNKNOWN } from './marketReader';
import type { Program } from './program';

const EASY_RETURN: readonly EasyReturn[] = ['not', 'unknown', 'covered'];

/**
 * Whether Easy Return would cover an order at MOQ of the row that the frame is at: its
 * value, and that some target market is one of its destinations. Of a union it is unknown where not all
 * members are destinations.
 */
export function easyReturnOf({ book, markets }: Program, frame: Frame): EasyReturn {
  const { maximumOrderUsd, destinations } = book.taPlus.easyReturn;
  const { catalogue, start } = frame;
  const targets = frame.targets[0]!;
  const unstated = targets === TARGETS_UNKNOWN;
  const aimed = unstated ? [] : markets.filter((_, number) => has(targets, number));
  const served = aimed.some((market) => destinations.includes(market));
  const inPart = aimed.some((market) => hasMemberIn(market, destinations));
  const affordable =
    orderValue(catalogue, start, 'high') <= maximumOrderUsd
      ? MET
      : orderValue(catalogue, start, 'low') > maximumOrderUsd
        ? UNMET
        : UNKNOWN;
  const reachable = served ? MET : unstated || inPart ? UNKNOWN : UNMET;
  return EASY_RETURN[Math.min(affordable, reachable)]!;
}

/** Whether a market is a union of which a destination is a member. */
function hasMemberIn(market: MarketKey, destinations: readonly MarketKey[]): boolean {
  return destinations.some((one) => one !== market && unionOf(one) === market);
}

const unionOf = (market: MarketKey): MarketKey | undefined => MARKETS[market].union;
