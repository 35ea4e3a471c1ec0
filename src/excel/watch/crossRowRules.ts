import { MEASURES, type MeasureKey } from '../../fields';
import type { Rule, Test } from '../../rulebook';

/** Whether a test compares what only all rows together can tell (duplicates, outliers). */
function looksAcross(test: Test): boolean {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.some(looksAcross);
    case 'not':
      return looksAcross(test.of);
    default:
      return 'value' in test && isAcross(test.value);
  }
}

/** A measure that reads no field (whether the row is premium) needs its own row alone. */
function isAcross(key: string): boolean {
  if (!Object.hasOwn(MEASURES, key)) return false;
  const { scope, reads } = MEASURES[key as MeasureKey];
  return scope === 'catalogue' && reads.length > 0;
}

/** Whether a row's own cells don't decide the rule. */
export const isCrossRow = ({ test, applies }: Rule): boolean =>
  looksAcross(test) || (applies !== undefined && looksAcross(applies));
