import fc from 'fast-check';
import { plainOf } from '../../../src/catalogue/cells/numeric';

describe('plainOf', () => {
  test('gives exactly the number that the language reads', () => {
    const digits = fc.stringMatching(/^\d{1,9}$/);
    fc.assert(
      fc.property(digits, fc.option(fc.stringMatching(/^\d{1,5}$/)), (whole, decimals) => {
        const text = decimals === null ? whole : `${whole}.${decimals}`;
        expect(plainOf(text)).toBe(Number(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', '.', '.5', '5.', '1.2.3', '-1', '1e3', '1,000', ' 1', '１', '1234567890123456'])(
    'leaves %j to others',
    (text) => {
      expect(plainOf(text)).toBe(-1);
    },
  );
});
