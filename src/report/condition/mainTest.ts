import type { NumberKey, Test } from '../../rulebook';

type Comparison = Extract<Test, { kind: 'atLeast' | 'atMost' | 'above' | 'below' }>;

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

type MeasureTest = Extract<Test, { value: NumberKey }>;

/**
 * The measure in which the actual and the needed value of a condition are told: that of the test
 * which the rule's threshold is for, else the first; undefined where the rule looks at texts only.
 */
export function mainMeasure(test: Test): NumberKey | undefined {
  const measured = singleTests(test).filter((single): single is MeasureTest => 'value' in single);
  const byThreshold = measured.find((single) => single.kind !== 'is' && single.limit === undefined);
  return (byThreshold ?? measured[0])?.value;
}
