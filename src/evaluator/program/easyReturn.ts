import type { EasyReturn } from '../types';
import { MET, UNKNOWN, UNMET } from '../kleene';
import { orderValue } from '../measures/trade';
import type { Frame } from './frame';
import type { Program } from './program';

const EASY_RETURN: readonly EasyReturn[] = ['not', 'unknown', 'covered'];

export const easyReturnOf = (byte: number): EasyReturn => EASY_RETURN[byte]!;

/**
 * Whether the worry-free return would cover an order at MOQ: its value, and that some target market
 * is one of its destinations. Writes one byte of truth for each row.
 */
export function judgeEasyReturn({ book, markets }: Program, frame: Frame, out: Uint8Array): void {
  const { maximumOrderUsd, destinations } = book.taPlus.easyReturn;
  let served = 0;
  markets.forEach((market, number) => {
    if (destinations.includes(market)) served |= 1 << number;
  });
  for (let i = 0; i < frame.count; i++) {
    const targets = frame.targets[i]!;
    const affordable =
      orderValue(frame, i, 'high') <= maximumOrderUsd
        ? MET
        : orderValue(frame, i, 'low') > maximumOrderUsd
          ? UNMET
          : UNKNOWN;
    const reachable = targets < 0 ? UNKNOWN : (targets & served) === 0 ? UNMET : MET;
    out[frame.start + i] = Math.min(affordable, reachable);
  }
}
