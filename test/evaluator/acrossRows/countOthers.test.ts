import fc from 'fast-check';
import { countOthers } from '../../../src/evaluator/acrossRows/countOthers';
import { idNumber } from '../../../src/catalogue/cells/idNumber';
import { ProductKeys } from '../../../src/evaluator/acrossRows/productKeys';

describe('countOthers', () => {
  test('counts as one does by comparing each with each, however small the slices', () => {
    const key = fc.oneof(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 12 }).map((power) => 2 ** 52 - 2 ** power),
      fc.maxSafeNat(),
      fc.constant(NaN),
    );
    const slice = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant(Infinity));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), slice, (keys, rows) => {
        const counted = Float64Array.from(keys);
        const slices = Math.ceil(keys.length / Math.min(rows, 1_000));
        expect([...countOthers(counted, rows)]).toHaveLength(slices);
        keys.forEach((each, row) => {
          const alike = keys.filter((other) => other === each).length - 1;
          expect(counted[row]).toBe(Number.isNaN(each) ? NaN : alike);
        });
      }),
    );
  });
});

describe('ProductKeys', () => {
  test('are equal for equal ids alone', () => {
    const id = fc.oneof(
      fc.stringMatching(/^[01]{1,3}$/),
      fc.stringMatching(/^1[0]{12,16}[12]$/),
      fc.string({ minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
        const keys = new ProductKeys();
        const numbers = ids.map((each) => keys.of(each, idNumber(each)));
        expect(new Set(numbers).size).toBe(new Set(ids).size);
        expect(ids.map((each) => keys.of(each, idNumber(each)))).toEqual(numbers);
      }),
    );
  });
});
