import fc from 'fast-check';
import { KeyCounter } from '../../../src/evaluator/verdict/keyCounter';
import { ProductKeys } from '../../../src/evaluator/verdict/productKeys';

describe('KeyCounter', () => {
  test('counts as a Map does', () => {
    const key = fc.oneof(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 12 }).map((power) => 2 ** 52 - 2 ** power),
      fc.maxSafeNat(),
    );
    const rows = fc.array(fc.option(key), { maxLength: 200 });
    fc.assert(
      fc.property(rows, (keys) => {
        const counter = new KeyCounter(keys.length);
        keys.forEach((each, row) => {
          if (each !== null) counter.add(row, each);
        });
        keys.forEach((each, row) => {
          const alike = keys.filter((other) => other === each).length - 1;
          expect(counter.others(row)).toBe(each === null ? NaN : alike);
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
        const numbers = ids.map((each) => keys.of(each));
        expect(new Set(numbers).size).toBe(new Set(ids).size);
        expect(ids.map((each) => keys.of(each))).toEqual(numbers);
      }),
    );
  });
});
