import { UNKNOWN, UNMET } from '../kleene';
import type { Program } from '../program/program';
import type { ConditionResult, Finding, PlacedFinding } from '../types';
import { explainCondition, placeOf } from './explainCondition';
import type { FindingReader } from './findingReader';
import type { RowStand } from './rowStand';

/** The governance rules that the row of the stand breaks, in the book's order. */
export function explainFindings(program: Program, stand: RowStand): Finding[] {
  return ofTruth(program, stand, UNMET).map((number) => {
    const condition = program.conditions[number]!;
    const { rule } = condition;
    const result = explainCondition(program, stand, condition);
    result.found = program.evidence.of(condition, stand.frame, result);
    return { rule, severity: rule.severity, basis: rule.basis, condition: result };
  });
}

/** The same for reports. */
export function placedFindings(
  program: Program,
  stand: RowStand,
  reader: FindingReader,
): PlacedFinding[] {
  return ofTruth(program, stand, UNMET).map((number) => ({
    finding: reader.of(stand, number),
    place: placeOf(stand, program.conditions[number]!),
  }));
}

/** Those that can't be told. */
export function explainUndecided(program: Program, stand: RowStand): ConditionResult[] {
  return ofTruth(program, stand, UNKNOWN).map((number) =>
    explainCondition(program, stand, program.conditions[number]!),
  );
}

/** Numbers of the governance rules of a truth. */
function ofTruth({ governance, conditions }: Program, stand: RowStand, truth: number): number[] {
  const found: number[] = [];
  for (const number of governance)
    if (stand.truthOf(conditions[number]!) === truth) found.push(number);
  return found;
}
