import fc from 'fast-check';
import { median } from '../../../src/evaluator/acrossRows/median';

test('the median is what sorting finds in the middle, whatever lies behind the numbers', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, min: 0 }));
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 90 }), (numbers) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const half = sorted.length >> 1;
      const middle =
        sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
      expect(median(Float64Array.from([...numbers, 1, 2, 3]), numbers.length)).toBe(middle);
    }),
  );
});
