import type { NumberKey, Test } from '../../rulebook';

/** A test that compares a measure with a number. */
export type Comparison = Extract<Test, { kind: 'atLeast' | 'atMost' | 'above' | 'below' }>;

/** A test that looks at one value, as opposed to one that joins others. */
export type SingleTest = Exclude<Test, { kind: 'all' | 'any' | 'not' }>;

/** Whether a test compares a measure with a number. */
export function isComparison(test: Test): test is Comparison {
  return (
    test.kind === 'atLeast' ||
    test.kind === 'atMost' ||
    test.kind === 'above' ||
    test.kind === 'below'
  );
}

/** The single tests of a test, from left to right. */
export function singleTests(test: Test): SingleTest[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap(singleTests);
    case 'not':
      return singleTests(test.of);
    default:
      return [test];
  }
}

/** The single test inside; undefined for `any`, `not`, or several. */
export function onlyTest(test: Test): SingleTest | undefined {
  const [only, ...more] = singleTests(test);
  return test.kind === 'any' || test.kind === 'not' || more.length > 0 ? undefined : only;
}

type MeasureTest = Extract<Test, { value: NumberKey }>;

/**
 * The measure of a condition's actual and needed value: that of the test with the rule's threshold, else the
 * first; undefined where the rule reads texts only.
 */
export function mainMeasure(test: Test): NumberKey | undefined {
  const measured = singleTests(test).filter((single): single is MeasureTest => 'value' in single);
  const byThreshold = measured.find((single) => single.kind !== 'is' && single.limit === undefined);
  return (byThreshold ?? measured[0])?.value;
}

/** Whether a number passes a comparison. */
export function passes({ kind }: Comparison, actual: number, needed: number): boolean {
  switch (kind) {
    case 'atLeast':
      return actual >= needed;
    case 'atMost':
      return actual <= needed;
    case 'above':
      return actual > needed;
    case 'below':
      return actual < needed;
  }
}
