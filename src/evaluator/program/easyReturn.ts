import type { EasyReturn } from '../types';
import { MET, UNKNOWN, UNMET } from '../kleene';
import { orderValue } from '../measures/trade';
import type { Frame } from './frame';
import type { Program } from './program';

const EASY_RETURN: readonly EasyReturn[] = ['not', 'unknown', 'covered'];

/**
 * Whether Easy Return would cover an order at MOQ of the row that the frame stands at: its
 * value, and that some target market is one of its destinations.
 */
export function easyReturnOf({ book, markets }: Program, frame: Frame): EasyReturn {
  const { maximumOrderUsd, destinations } = book.taPlus.easyReturn;
  const { catalogue, start } = frame;
  const targets = frame.targets[0]!;
  const served = markets.some(
    (market, number) => (targets & (1 << number)) !== 0 && destinations.includes(market),
  );
  const affordable =
    orderValue(catalogue, start, 'high') <= maximumOrderUsd
      ? MET
      : orderValue(catalogue, start, 'low') > maximumOrderUsd
        ? UNMET
        : UNKNOWN;
  const reachable = targets < 0 ? UNKNOWN : served ? MET : UNMET;
  return EASY_RETURN[Math.min(affordable, reachable)]!;
}
