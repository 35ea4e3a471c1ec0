import type { FieldKey } from '../../fields';
import type { NumberKey, Test } from '../../rulebook';
import type { Condition, Program } from '../program/program';
import type { ConditionResult } from '../types';
import { explainCondition } from './explainCondition';
import { targetsAt } from './platform';
import type { RowCursor } from './rowCursor';

/**
 * One condition of a pool for the row and market of the cursor. Where the platform
 * gives a target of its own, an unmet condition is measured against that.
 */
export function explainPoolCondition(
  program: Program,
  cursor: RowCursor,
  condition: Condition,
): ConditionResult {
  const result = explainCondition(program, cursor, condition);
  if (result.status !== 'unmet' && result.status !== 'unknown') return result;
  if (result.status === 'unknown' && cursor.lacksColumn(condition)) result.lacksColumn = true;
  const targets = openTargets(cursor, condition);
  if (targets === undefined) return result;
  result.targets = targets;
  const needed = condition.main && targets[condition.main.value];
  if (needed !== undefined) {
    result.needed = needed;
    result.source = 'platform';
  }
  return result;
}

/** The platform's figures, not reached yet, for the measures that a condition asks to reach a number. */
function openTargets(cursor: RowCursor, { rule: { test } }: Condition): ConditionResult['targets'] {
  const { catalogue, start } = cursor.frame;
  let targets: Partial<Record<NumberKey, number>> | undefined;
  for (const { value, target } of targetsAt(catalogue, start)) {
    if (value === undefined || !asksToReach(test, value)) continue;
    const actual = catalogue.columns[value]?.values[start] ?? NaN;
    // A target that is reached says nothing about a pool's higher one.
    if (!(actual >= target)) (targets ??= {})[value] = target;
  }
  return targets;
}

function asksToReach(test: Test, value: NumberKey & FieldKey): boolean {
  if (test.kind === 'all' || test.kind === 'any') {
    return test.of.some((part) => asksToReach(part, value));
  }
  return test.kind === 'atLeast' && test.value === value;
}
