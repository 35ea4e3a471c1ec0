import { CELL } from '../../catalogue';
import { INDUSTRY_KEYS } from '../../fields';
import { thresholdFor } from '../../rulebook';
import { conditionStatus, UNKNOWN } from '../kleene';
import type { Condition, Program } from '../program/program';
import type { ConditionResult, ThresholdSource } from '../types';
import { missingCells } from './missingCells';
import type { RowStand } from './rowStand';

/** One condition of the row, in the market, at which the stand is. */
export function explainCondition(
  program: Program,
  stand: RowStand,
  condition: Condition,
): ConditionResult {
  const { rule } = condition;
  const { catalogue, start } = stand.frame;
  const truth = stand.truthOf(condition);
  const field = rule.fields[0]!;
  const place = catalogue.place(field, start);
  const actual = actualOf(stand, condition);
  return {
    rule,
    status: conditionStatus(truth),
    ...(actual !== undefined && { actual }),
    ...neededBy(program, stand, condition),
    field,
    ...(place && { place }),
    missing: truth === UNKNOWN ? missingCells(stand.frame, condition) : [],
  };
}

/** The measured number, or the text of the cell where the test looks at a text. */
function actualOf(stand: RowStand, { rule, main }: Condition): number | string | undefined {
  if (main !== undefined) {
    const value = stand.numberOf(main.value);
    return Number.isNaN(value) ? undefined : value;
  }
  const field = rule.fields[0]!;
  const { catalogue, start } = stand.frame;
  if (catalogue.columns[field]?.state[start] !== CELL.ok) return undefined;
  return String(catalogue.raw(field, start));
}

function neededBy(
  { markets }: Program,
  { frame }: RowStand,
  { rule, main }: Condition,
): { needed?: number; source: ThresholdSource } {
  if (main?.limit !== undefined) return { needed: main.limit, source: 'test' };
  if (main === undefined || rule.threshold === undefined) return { source: 'test' };
  const { value, source } = thresholdFor(
    rule.threshold,
    INDUSTRY_KEYS[frame.industry[0]!],
    markets[frame.market],
  );
  return { ...(value !== null && { needed: value }), source };
}
