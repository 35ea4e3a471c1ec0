import fc from 'fast-check';
import { buildCatalogue } from '../../src/catalogue';
import { createFrame } from '../../src/evaluator/frame/frame';
import { planeOf, turnToMarkets } from '../../src/evaluator/frame/marketPlanes';
import { EVERY, has, ROOM, union, without } from '../../src/evaluator/smallSet';

const none = buildCatalogue([], { firstRow: 0, columns: {} });

test('a market has the bits that the rows have for it, however many rows there are', () => {
  const small = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const sets = fc.oneof(
    fc.array(fc.maxSafeNat(), { minLength: 1, maxLength: 100 }),
    fc.array(small, { minLength: 1, maxLength: 100 }),
  );
  fc.assert(
    fc.property(sets, fc.integer({ min: -1, max: ROOM - 2 }), (rows, market) => {
      const frame = createFrame(none, 100, []);
      frame.count = rows.length;
      frame.targets.set(rows);
      frame.certified.set(rows.map((row) => without(EVERY, row)));
      frame.uncertain.set(rows.toReversed());
      frame.allTargets = rows.reduce(union, 0);
      turnToMarkets(frame);
      const { byMarket } = frame;
      const plane = planeOf(byMarket, market);
      const bitsOf = (words: Int32Array): number[] =>
        rows.map((_, row) => (words[plane + (row >>> 5)]! >>> row) & 1);
      const number = market < 0 ? ROOM - 1 : market;
      const own = (set: number): number => (has(set, number) ? 1 : 0);
      expect(bitsOf(byMarket.targets)).toEqual(rows.map(own));
      // Of markets at which no row aims nothing more is asked.
      if (!has(frame.allTargets, number)) return;
      expect(bitsOf(byMarket.certified)).toEqual(rows.map((row) => own(without(EVERY, row))));
      expect(bitsOf(byMarket.uncertain)).toEqual(rows.toReversed().map(own));
    }),
  );
});
