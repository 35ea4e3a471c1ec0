import fc from 'fast-check';
import { buildCatalogue } from '../../src/catalogue';
import { createFrame } from '../../src/evaluator/program/frame';
import { planeOf, turnToMarkets } from '../../src/evaluator/program/marketPlanes';

const none = buildCatalogue([], { firstRow: 0, columns: {} });

test('a market has the bits that the rows have for it, however many rows there are', () => {
  const bits = fc.array(fc.integer(), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(bits, fc.integer({ min: -1, max: 30 }), (rows, market) => {
      const frame = createFrame(none, 100, []);
      frame.count = rows.length;
      frame.targets.set(rows);
      frame.certified.set(rows.map((row) => ~row));
      frame.uncertain.set(rows.toReversed());
      turnToMarkets(frame);
      const { byMarket } = frame;
      const plane = planeOf(byMarket, market);
      const bitsOf = (words: Int32Array): number[] =>
        rows.map((_, row) => (words[plane + (row >>> 5)]! >>> row) & 1);
      const own = (row: number): number => (row >>> market) & 1;
      expect(bitsOf(byMarket.targets)).toEqual(rows.map(own));
      expect(bitsOf(byMarket.certified)).toEqual(rows.map((row) => own(~row)));
      expect(bitsOf(byMarket.uncertain)).toEqual(rows.toReversed().map(own));
    }),
  );
});
