import fc from 'fast-check';
import { DATE } from '../../../src/catalogue/cells/readDate';
import { DAYS } from '../../../src/catalogue/cells/readDays';
import { FLAG } from '../../../src/catalogue/cells/readFlag';
import { INTEGER } from '../../../src/catalogue/cells/readInteger';
import { NUMBER } from '../../../src/catalogue/cells/readNumber';
import { SHARE } from '../../../src/catalogue/cells/readShare';
import { LAST_DAY } from '../../../src/catalogue/cells/readValidity';

test.each(Object.entries({ DATE, DAYS, FLAG, INTEGER, NUMBER, SHARE, LAST_DAY }))(
  'numbers that a %s takes as they are written are their own value',
  (_, { asWritten: { least, most, whole }, convert }) => {
    const inside = whole
      ? fc.integer({ min: least, max: Math.min(most, Number.MAX_SAFE_INTEGER) })
      : fc.double({ min: least, max: most, noNaN: true });
    fc.assert(
      fc.property(inside, (plain) => {
        expect(convert(plain)).toBe(plain + 0);
      }),
    );
    expect([least, most].map(convert)).toEqual([least, most]);
  },
);
