import fc from 'fast-check';
import { serialOf } from '../../../../src/catalogue/cells/serialDay';
import { quickPeriodEnd } from '../../../../src/catalogue/cells/quick/quickPeriod';
import { quickRange } from '../../../../src/catalogue/cells/quick/quickRange';
import { quickTiers } from '../../../../src/catalogue/cells/quick/quickTiers';
import { readRangeWithCare } from '../../../../src/catalogue/cells/readRange';
import { readTiersWithCare } from '../../../../src/catalogue/cells/readTiers';
import { SHARE } from '../../../../src/catalogue/cells/readShare';
import { readValidityText } from '../../../../src/catalogue/cells/validityText';
import { anyText } from '../../../support/anyText';

const runs = { numRuns: Number(process.env.FC_RUNS ?? 5000) };

const number = fc.oneof(
  fc.integer({ min: 0, max: 12_000 }).map(String),
  fc.double({ min: 0, max: 5000, noNaN: true }).map((value) => value.toFixed(2)),
  fc.stringMatching(/^\d{1,9}\.\d{1,9}$/),
  fc.stringMatching(/^\d{14,17}$/),
  fc.constantFrom('', '0', '00', '.5', '5.', '1,000', '1e3', '5.5.5'),
);
const oneOf = (...pieces: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...pieces);
const concat = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((pieces) => pieces.join(''));

/** The text itself, or one that misses it by a character. */
const near = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const slip = fc.tuple(
    text,
    fc.nat(),
    fc.constantFrom('', ...Array.from(' $+-:;,./¥€~至1年件%k\n')),
  );
  return fc.oneof(
    { weight: 3, arbitrary: text },
    slip.map(
      ([of, at, by]) =>
        of.slice(0, at % (of.length + 1)) + by + of.slice((at % (of.length + 1)) + (at % 2)),
    ),
    anyText({ maxLength: 12 }),
  );
};

describe('quickTiers', () => {
  const quantity = concat(
    number,
    fc.oneof(
      oneOf('', '+', '-'),
      number.map((to) => `-${to}`),
    ),
  );
  const tier = concat(quantity, oneOf(':', ': ', ':$', ': $', ': €'), number);
  const tiers = fc
    .array(tier, { minLength: 1, maxLength: 4 })
    .chain((list) => oneOf('; ', ';', ', ').map((separator) => list.join(separator)));

  test('reads nothing that the careful reader reads otherwise', () => {
    fc.assert(
      fc.property(near(tiers), (text) => {
        const value = quickTiers(text);
        if (value !== undefined) expect(readTiersWithCare(text)).toEqual({ state: 'ok', value });
      }),
      runs,
    );
  });

  test.each(['1-99: $5.00; 100+: $4.50', '100:4.2;500:3.9', '10: 2'])('reads %j', (text) => {
    expect(readTiersWithCare(text)).toEqual({ state: 'ok', value: quickTiers(text) });
  });
});

describe('quickRange', () => {
  const range = concat(
    oneOf('', '$', '$$', '¥'),
    number,
    oneOf('', '-', '-$', ' - ', '/'),
    fc.oneof(number, oneOf('')),
  );

  test('reads nothing that the careful reader reads otherwise', () => {
    fc.assert(
      fc.property(near(range), (text) => {
        const value = quickRange(text);
        if (value !== undefined) expect(readRangeWithCare(text)).toEqual({ state: 'ok', value });
      }),
      runs,
    );
  });

  test.each(['5.20', '$12.05-$13.85', '$12.05-13.85', '7-9', '0'])('reads %j', (text) => {
    expect(readRangeWithCare(text)).toEqual({ state: 'ok', value: quickRange(text) });
  });
});

describe('quickPeriodEnd', () => {
  const padded = (value: number, length: number): string => String(value).padStart(length, '0');
  const day = fc
    .tuple(
      fc.integer({ min: 0, max: 33 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 1985, max: 2105 }),
    )
    .map(([d, m, y]) => `${padded(d, 2)}/${padded(m, 2)}/${padded(y, 4)}`);
  const period = concat(day, oneOf(' - ', '-', ' ~ ', ' to '), day);

  test('reads nothing that the careful reader reads otherwise', () => {
    fc.assert(
      fc.property(near(period), (text) => {
        const to = quickPeriodEnd(text);
        if (Number.isNaN(to)) return;
        expect(readValidityText(text)).toMatchObject({ state: 'ok', value: { to } });
      }),
      runs,
    );
  });

  test.each(['25/05/2026 - 25/05/2031', '01/12/2026 - 29/02/2028'])('reads %j', (text) => {
    expect(readValidityText(text)).toMatchObject({ value: { to: quickPeriodEnd(text) } });
  });
});

describe('the quick reader of shares', () => {
  test('reads nothing that the careful reader reads otherwise', () => {
    fc.assert(
      fc.property(near(concat(number, oneOf('%', ' %', '%%', ''))), (text) => {
        const value = SHARE.quick!(text);
        if (!Number.isNaN(value)) expect(SHARE.readText(text)).toEqual({ state: 'ok', value });
      }),
      runs,
    );
  });

  test.each(['91.8%', '0%', '100%'])('reads %j', (text) => {
    expect(SHARE.readText(text)).toEqual({ state: 'ok', value: SHARE.quick!(text) });
  });
});

describe('serialOf', () => {
  const MS_PER_DAY = 86_400_000;
  const EPOCH = 25_569;

  test('counts days as the calendar of the language does', () => {
    const date = fc.date({
      min: new Date('0100-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (at) => {
        const serial = serialOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
        expect(serial).toBe(Math.floor(at.getTime() / MS_PER_DAY) + EPOCH);
      }),
      runs,
    );
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 0, 10],
    [2026, 13, 1],
    [2026, 1, 0],
    [99, 1, 1],
    [NaN, 1, 1],
  ])('knows no %j-%j-%j', (year, month, day) => {
    expect(serialOf(year, month, day)).toBeNaN();
  });
});
