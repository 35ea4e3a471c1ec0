import { UNKNOWN, UNMET } from '../kleene';
import type { Condition, Program } from '../program/program';
import type { ConditionResult, Finding } from '../types';
import { explainCondition } from './explainCondition';
import type { RowStand } from './rowStand';

/** The governance rules that the row of the stand breaks, in the book's order. */
export function explainFindings(program: Program, stand: RowStand): Finding[] {
  return withTruth(program, stand, UNMET).map((condition) => {
    const { rule } = condition;
    return { rule, severity: rule.severity, basis: rule.basis, condition };
  });
}

/** Those that can't be told. */
export function explainUndecided(program: Program, stand: RowStand): ConditionResult[] {
  return withTruth(program, stand, UNKNOWN);
}

function withTruth(program: Program, stand: RowStand, truth: number): ConditionResult[] {
  const { governance, conditions } = program;
  return governance
    .map((number): Condition => conditions[number]!)
    .filter((condition) => stand.truthOf(condition) === truth)
    .map((condition) => explainCondition(program, stand, condition));
}
