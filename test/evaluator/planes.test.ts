import fc from 'fast-check';
import { MET, NA, UNKNOWN, UNMET } from '../../src/evaluator/kleene';
import {
  compareByIndustry,
  compareUniform,
  type Comparison,
} from '../../src/evaluator/program/compare';
import {
  both,
  createPlanes,
  either,
  negatePlanes,
  packBytes,
  poolUnderGuard,
  testUnderGuard,
  type Join,
} from '../../src/evaluator/program/planes';
import { TruthTable } from '../../src/evaluator/program/truthTable';

/** Truths one by one, as the words about them say; the planes must agree for every row. */
const truths = fc.array(fc.constantFrom(UNMET, UNKNOWN, MET, NA), { minLength: 1, maxLength: 100 });

const comparisons: Readonly<Record<Comparison, (value: number, limit: number) => boolean>> = {
  atLeast: (value, limit) => value >= limit,
  atMost: (value, limit) => value <= limit,
  above: (value, limit) => value > limit,
  below: (value, limit) => value < limit,
};

/** A table of two lines, the first of which must stay as it is, with `bytes` in the second. */
function tableOf(bytes: readonly number[]): TruthTable {
  const table = new TruthTable(3, bytes.length);
  packBytes(Uint8Array.from(bytes), table.words, table.offset(1, 0), table.stride, bytes.length);
  return table;
}

const read = (table: TruthTable, line: number, size: number): number[] =>
  Array.from({ length: size }, (_, row) => table.at(line, row));

function joined(join: Join, ones: readonly number[], others: readonly number[]): number[] {
  const table = tableOf(ones);
  const planes = createPlanes(ones.length);
  packBytes(Uint8Array.from(others), planes.words, 0, planes.step, ones.length);
  join(table.words, table.offset(1, 0), table.stride, ones.length, planes);
  expect(read(table, 0, ones.length)).toEqual(ones.map(() => UNMET));
  expect(read(table, 2, ones.length)).toEqual(ones.map(() => UNMET));
  return read(table, 1, ones.length);
}

describe('bit planes', () => {
  it('give back the truths that were packed, and count them', () => {
    fc.assert(
      fc.property(truths, (bytes) => {
        const table = tableOf(bytes);
        expect(read(table, 1, bytes.length)).toEqual(bytes);
        const counts = [UNMET, UNKNOWN, MET, NA].map(
          (truth) => bytes.filter((byte) => byte === truth).length,
        );
        expect(table.count(1)).toEqual(counts);
      }),
    );
  });

  const joins: readonly [string, Join, (one: number, other: number) => number][] = [
    ['and: the lesser', both, Math.min],
    [
      'or: the greater, where both apply',
      either,
      (a, b) => (a === NA ? b : b === NA ? a : Math.max(a, b)),
    ],
    [
      'a test under its guard',
      testUnderGuard,
      (test, guard) =>
        guard === UNMET ? NA : guard === UNKNOWN && test === UNMET ? UNKNOWN : test,
    ],
    [
      'a pool under its guard',
      poolUnderGuard,
      (pool, guard) => (guard === UNMET ? NA : guard === UNKNOWN && pool === MET ? UNKNOWN : pool),
    ],
  ];
  it.each(joins)('join as Kleene says: %s', (_, join, expected) => {
    const pairs = [UNMET, UNKNOWN, MET, NA].flatMap((one) =>
      [UNMET, UNKNOWN, MET, NA].map((other) => [one, other] as const),
    );
    // Every pair at many places, so that each lies at either end of a word too.
    const many = Array.from({ length: 5 }, () => [...pairs, ...pairs.slice(0, 3)]).flat();
    const ones = many.map(([one]) => one);
    const others = many.map(([, other]) => other);
    expect(joined(join, ones, others)).toEqual(many.map(([one, other]) => expected(one, other)));
  });

  it('negate what applies and is known', () => {
    fc.assert(
      fc.property(truths, (bytes) => {
        const table = tableOf(bytes);
        negatePlanes(table.words, table.offset(1, 0), table.stride, bytes.length);
        const expected = bytes.map((byte) => (byte === NA ? NA : MET - byte));
        expect(read(table, 1, bytes.length)).toEqual(expected);
      }),
    );
  });
});

const values = fc.array(fc.constantFrom(0, 1, 2, 3, NaN), { minLength: 1, maxLength: 100 });
const comparison = fc.constantFrom('atLeast', 'atMost', 'above', 'below');
const offset = fc.integer({ min: 0, max: 5 });

/** Numbers that begin at an offset, with others before and after them. */
function column(numbers: readonly number[], from: number): Float64Array {
  return Float64Array.from([...Array.from({ length: from }, () => 2), ...numbers, 2, 2, 2]);
}

describe('comparisons', () => {
  it('with one limit: met, unmet, or unknown for NaN', () => {
    fc.assert(
      fc.property(values, comparison, offset, (numbers, kind, from) => {
        const table = new TruthTable(3, numbers.length);
        const at = table.offset(1, 0);
        const { words, stride } = table;
        compareUniform(kind, column(numbers, from), from, numbers.length, 2, words, at, stride);
        const expected = numbers.map((value) =>
          Number.isNaN(value) ? UNKNOWN : comparisons[kind](value, 2) ? MET : UNMET,
        );
        expect(read(table, 1, numbers.length)).toEqual(expected);
        expect(table.count(0)).toEqual([numbers.length, 0, 0, 0]);
        expect(table.count(2)).toEqual([numbers.length, 0, 0, 0]);
      }),
    );
  });

  it('with the limits of the industry, of which one is exempt and one can tell only extremes', () => {
    const EXEMPT = 2;
    fc.assert(
      fc.property(values, comparison, offset, fc.boolean(), (numbers, kind, from, known) => {
        const industry = Uint8Array.from(numbers, (_, i) => i % 4);
        const risen = kind === 'atLeast' || kind === 'above';
        const met = Float64Array.of(1, 2, NaN, risen ? 2 : 1);
        const unmet = Float64Array.of(1, 2, NaN, risen ? 1 : 2);
        const table = new TruthTable(3, numbers.length);
        compareByIndustry(
          kind,
          known ? column(numbers, from) : undefined,
          from,
          numbers.length,
          industry,
          { met, unmet, exempt: Uint8Array.of(0, 0, 1, 0) },
          table.words,
          table.offset(1, 0),
          table.stride,
        );
        const expected = numbers.map((value, i) => {
          const k = industry[i]!;
          if (k === EXEMPT) return NA;
          if (!known || Number.isNaN(value)) return UNKNOWN;
          if (comparisons[kind](value, met[k]!)) return MET;
          return comparisons[kind](value, unmet[k]!) ? UNKNOWN : UNMET;
        });
        expect(read(table, 1, numbers.length)).toEqual(expected);
      }),
    );
  });
});
