import { lazyFor } from '../../base/lazy';
import { EvidenceReader } from '../evidence/evidenceReader';
import { UNKNOWN, UNMET } from '../kleene';
import type { Condition, Program } from '../program/program';
import type { ConditionResult, Finding } from '../types';
import { explainCondition } from './explainCondition';
import type { RowCursor } from './rowCursor';

const evidenceOf = lazyFor(({ book, asOf }: Program) => new EvidenceReader(book, asOf));

/** The governance rules that the cursor's row breaks, in the book's order. */
export function explainFindings(program: Program, cursor: RowCursor): Finding[] {
  return ofTruth(program, cursor, UNMET).map((condition) => {
    const { rule } = condition;
    const result = explainCondition(program, cursor, condition);
    result.found = evidenceOf(program).of(condition, cursor.frame, result);
    return { rule, severity: rule.severity, basis: rule.basis, condition: result };
  });
}

/** The unknown ones. */
export function explainUndecided(program: Program, cursor: RowCursor): ConditionResult[] {
  return ofTruth(program, cursor, UNKNOWN).map((condition) =>
    explainCondition(program, cursor, condition),
  );
}

function ofTruth(program: Program, cursor: RowCursor, truth: number): Condition[] {
  const { governance, conditions } = program;
  const found: Condition[] = [];
  for (const number of governance) {
    const condition = conditions[number]!;
    if (cursor.truthOf(condition) === truth) found.push(condition);
  }
  return found;
}
