import { onceFor } from '../../base/once';
import { EvidenceReader } from '../evidence/evidenceReader';
import { UNKNOWN, UNMET } from '../kleene';
import type { Condition, Program } from '../program/program';
import type { ConditionResult, Finding } from '../types';
import { explainCondition } from './explainCondition';
import type { RowStand } from './rowStand';

const evidenceOf = onceFor(({ book, asOf }: Program) => new EvidenceReader(book, asOf));

/** The governance rules that the row of the stand breaks, in the book's order. */
export function explainFindings(program: Program, stand: RowStand): Finding[] {
  return ofTruth(program, stand, UNMET).map((condition) => {
    const { rule } = condition;
    const result = explainCondition(program, stand, condition);
    result.found = evidenceOf(program).of(condition, stand.frame, result);
    return { rule, severity: rule.severity, basis: rule.basis, condition: result };
  });
}

/** Those that can't be told. */
export function explainUndecided(program: Program, stand: RowStand): ConditionResult[] {
  return ofTruth(program, stand, UNKNOWN).map((condition) =>
    explainCondition(program, stand, condition),
  );
}

function ofTruth(program: Program, stand: RowStand, truth: number): Condition[] {
  const { governance, conditions } = program;
  const found: Condition[] = [];
  for (const number of governance) {
    const condition = conditions[number]!;
    if (stand.truthOf(condition) === truth) found.push(condition);
  }
  return found;
}
