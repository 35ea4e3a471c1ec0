import { evidenceOf } from '../evidence/evidenceOf';
import { UNKNOWN, UNMET } from '../kleene';
import type { Program } from '../program/program';
import type { ConditionResult, Finding, PlacedFinding } from '../types';
import { explainCondition, placeOf } from './explainCondition';
import type { FindingReader } from './findingReader';
import type { RowCursor } from './rowCursor';

/** The governance rules that the row of the cursor breaks, in the book's order. */
export function explainFindings(program: Program, cursor: RowCursor): Finding[] {
  return ofTruth(program, cursor, UNMET).map((number) => {
    const condition = program.conditions[number]!;
    const { rule } = condition;
    const result = explainCondition(program, cursor, condition);
    result.found = evidenceOf(program).of(condition, cursor.frame, result);
    return { rule, severity: rule.severity, basis: rule.basis, condition: result };
  });
}

/** The same for reports. */
export function placedFindings(
  program: Program,
  cursor: RowCursor,
  reader: FindingReader,
): PlacedFinding[] {
  return ofTruth(program, cursor, UNMET).map((number) => ({
    finding: reader.of(cursor, number),
    place: placeOf(cursor, program.conditions[number]!),
  }));
}

/** The unknown ones. */
export function explainUndecided(program: Program, cursor: RowCursor): ConditionResult[] {
  return ofTruth(program, cursor, UNKNOWN).map((number) =>
    explainCondition(program, cursor, program.conditions[number]!),
  );
}

/** Numbers of the governance rules of a truth. */
function ofTruth({ governance, conditions }: Program, cursor: RowCursor, truth: number): number[] {
  const found: number[] = [];
  for (const number of governance)
    if (cursor.truthOf(conditions[number]!) === truth) found.push(number);
  return found;
}
