import type { InvalidReason, RawCell, Reading } from '../../../src/catalogue';

/** Expectation of a case: a value, or why there is none. */
export type Expected<T> = { value: T } | 'missing' | InvalidReason;

const expectedReading = <T>(expected: Expected<T>): Reading<T> => {
  if (typeof expected === 'object') return { state: 'ok', value: expected.value };
  return expected === 'missing' ? { state: 'missing' } : { state: 'invalid', reason: expected };
};

/** One test for each case: a cell and what it must read as. */
export function readsAs<T>(
  read: (raw: RawCell) => Reading<T>,
  cases: readonly (readonly [raw: RawCell, expected: Expected<unknown>])[],
): void {
  test.each(cases.map(([raw, expected]) => [raw, expectedReading(expected)] as const))(
    'reads %j',
    (raw, reading) => {
      expect(read(raw)).toEqual(reading);
    },
  );
}

/** Cases that read as the cell beside them says. */
export function values<T>(
  ...cases: readonly (readonly [raw: RawCell, value: T])[]
): [RawCell, { value: T }][] {
  return cases.map(([raw, value]) => [raw, { value }]);
}

/** Cases that all fail for one reason. */
export function refused(
  reason: InvalidReason | 'missing',
  ...cells: readonly RawCell[]
): [RawCell, InvalidReason | 'missing'][] {
  return cells.map((raw) => [raw, reason]);
}
