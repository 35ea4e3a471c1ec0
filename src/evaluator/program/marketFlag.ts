import type { NumberKey } from '../../rulebook';
import { planeOf } from '../frame/marketPlanes';
import type { PlaneNode } from './node';
import { wordsFor } from '../frame/wordsFor';

/** Market measures that are yes or no, as planes by market. */
const FLAGS: { readonly [K in NumberKey]?: PlaneNode['run'] } = {
  'market.isTarget': ({ byMarket, market, count }, out, at, step) => {
    const plane = planeOf(byMarket, market);
    // The plane of rows without target markets.
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

/** A test whether a market measure is yes; undefined for one that is a number. */
export function marketFlag(key: NumberKey): PlaneNode | undefined {
  const run = FLAGS[key];
  // No slot: the number itself is not needed here.
  return run && { perMarket: true, afterAll: false, readsTexts: false, slots: [], run };
}
