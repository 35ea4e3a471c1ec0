import { MARKETS, type MarketKey } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { MET, UNKNOWN, UNMET } from '../kleene';
import { orderValue } from '../measures/trade';
import { has, overlap, single } from '../smallSet';
import type { EasyReturn } from '../types';
import { TARGETS_UNKNOWN, type Frame } from '../frame/frame';

const EASY_RETURN: readonly EasyReturn[] = ['not', 'unknown', 'covered'];

/** Whether Easy Return would cover an order at MOQ, and in which target markets. */
export class EasyReturnReader {
  private readonly maximumOrderUsd: number;
  /** Sets of markets: the destinations, and the unions with some destination. */
  private readonly destinations: number;
  private readonly unions: number;

  constructor(
    { taPlus: { easyReturn } }: Rulebook,
    private readonly markets: readonly MarketKey[],
  ) {
    const { destinations, maximumOrderUsd } = easyReturn;
    const setOf = (isIn: (market: MarketKey) => boolean): number =>
      markets.reduce((set, market, number) => (isIn(market) ? set + single(number) : set), 0);
    this.maximumOrderUsd = maximumOrderUsd;
    this.destinations = setOf((market) => destinations.includes(market));
    this.unions = setOf((market) =>
      destinations.some((one) => one !== market && MARKETS[one].union === market),
    );
  }

  /**
   * For the frame's row: whether the value of its order is covered, and a target market is a destination;
   * unknown for a union of which only some members are.
   */
  of({ catalogue, start, targets: [targets] }: Frame): EasyReturn {
    const affordable =
      orderValue(catalogue, start, 'high') <= this.maximumOrderUsd
        ? MET
        : orderValue(catalogue, start, 'low') > this.maximumOrderUsd
          ? UNMET
          : UNKNOWN;
    return EASY_RETURN[Math.min(affordable, this.reach(targets!))]!;
  }

  /** The target markets that are destinations. */
  marketsOf({ targets: [targets] }: Frame): MarketKey[] {
    if (targets === TARGETS_UNKNOWN) return [];
    return this.markets.filter(
      (_, number) => has(targets!, number) && has(this.destinations, number),
    );
  }

  private reach(targets: number): number {
    if (targets === TARGETS_UNKNOWN) return UNKNOWN;
    if (overlap(targets, this.destinations)) return MET;
    return overlap(targets, this.unions) ? UNKNOWN : UNMET;
  }
}
