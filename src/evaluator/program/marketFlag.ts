import type { NumberKey } from '../../rulebook';
import { planeOf } from '../frame/marketPlanes';
import type { PlaneNode } from './node';
import { wordsFor } from '../frame/wordsFor';

/** What each row says of the market of the frame, where it says yes or no: as planes, for all markets at once. */
const FLAGS: { readonly [K in NumberKey]?: PlaneNode['run'] } = {
  'market.isTarget': ({ byMarket, market, count }, out, at, step) => {
    const plane = planeOf(byMarket, market);
    // The sign of what is not stated.
    const unstated = planeOf(byMarket, -1);
    for (let w = 0; w < wordsFor(count); w++) {
      const unknown = byMarket.targets[unstated + w]!;
      out[at + w] = byMarket.targets[plane + w]! & ~unknown;
      out[at + step + w] = unknown;
    }
  },
  'market.certified': ({ byMarket, market, count }, out, at, step) => {
    const plane = planeOf(byMarket, market);
    for (let w = 0; w < wordsFor(count); w++) {
      const unknown = byMarket.uncertain[plane + w]!;
      out[at + w] = byMarket.certified[plane + w]! & ~unknown;
      out[at + step + w] = unknown;
    }
  },
};

/** A test whether a market measure says yes; undefined where it is none that says yes or no. */
export function marketFlag(key: NumberKey): PlaneNode | undefined {
  const run = FLAGS[key];
  // Its slot is for who wants to know the number: here nobody does.
  return run && { perMarket: true, afterAll: false, readsTexts: false, slots: [], run };
}
