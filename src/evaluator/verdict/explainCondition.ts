import { CELL, type CellPlace } from '../../catalogue';
import { INDUSTRY_KEYS } from '../../fields';
import { thresholdFor } from '../../rulebook';
import { conditionStatus, UNKNOWN } from '../kleene';
import type { Condition, Program } from '../program/program';
import type { ConditionResult, ThresholdSource } from '../types';
import { missingCells } from './missingCells';
import type { RowCursor } from './rowCursor';

/** A result in the making: reports make one for each condition of each row, and spreading costs more. */
export type Draft = { -readonly [K in keyof ConditionResult]: ConditionResult[K] };

const NONE: ConditionResult['missing'] = [];
const BY_TEST: Needed = { source: 'test' };

interface Needed {
  readonly needed?: number | undefined;
  readonly source: ThresholdSource;
}

/** One condition of the row, in the market, at which the cursor is. */
export function explainCondition(program: Program, cursor: RowCursor, condition: Condition): Draft {
  const result = bareCondition(program, cursor, condition);
  const place = placeOf(cursor, condition);
  if (place !== undefined) result.place = place;
  return result;
}

/** The same without its cell. */
export function bareCondition(program: Program, cursor: RowCursor, condition: Condition): Draft {
  const { rule } = condition;
  const truth = cursor.truthOf(condition);
  const actual = actualOf(cursor, condition);
  const { needed, source } = neededBy(program, cursor, condition);
  const missing = truth === UNKNOWN ? missingCells(cursor.frame, condition) : NONE;
  const status = conditionStatus(truth);
  const result: Draft = { rule, status, field: rule.fields[0]!, source, missing };
  if (actual !== undefined) result.actual = actual;
  if (needed !== undefined) result.needed = needed;
  return result;
}

/** The cell that a condition is about, in the row of the cursor. */
export function placeOf({ frame }: RowCursor, { rule }: Condition): CellPlace | undefined {
  return frame.catalogue.place(rule.fields[0]!, frame.start);
}

/** The measured number, or the text of the cell where the test looks at a text. */
export function actualOf(
  cursor: RowCursor,
  { rule, main }: Condition,
): number | string | undefined {
  if (main !== undefined) {
    const value = cursor.numberOf(main.value);
    return Number.isNaN(value) ? undefined : value;
  }
  const field = rule.fields[0]!;
  const { catalogue, start } = cursor.frame;
  if (catalogue.columns[field]?.state[start] !== CELL.ok) return undefined;
  return String(catalogue.raw(field, start));
}

/** The number that is needed, for the industry and in the market of the cursor. */
export function neededBy(
  { markets }: Program,
  { frame }: RowCursor,
  { rule, main }: Condition,
): Needed {
  if (main?.limit !== undefined) return { needed: main.limit, source: 'test' };
  if (main === undefined || rule.threshold === undefined) return BY_TEST;
  const { value, source } = thresholdFor(
    rule.threshold,
    INDUSTRY_KEYS[frame.industry[0]!],
    markets[frame.market],
  );
  return { needed: value ?? undefined, source };
}
