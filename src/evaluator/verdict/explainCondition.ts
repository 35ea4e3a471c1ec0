import { CELL } from '../../catalogue';
import { INDUSTRY_KEYS } from '../../fields';
import { thresholdFor } from '../../rulebook';
import { conditionStatus, UNKNOWN } from '../kleene';
import type { Frame } from '../program/frame';
import type { Condition, Program } from '../program/program';
import type { ConditionResult, ThresholdSource } from '../types';
import { missingCells } from './missingCells';

/** The high and the low bit of one truth. */
const bits = new Int32Array(2);

/** One condition of the row that the frame holds, in the market that the frame stands at. */
export function explainCondition(
  program: Program,
  frame: Frame,
  condition: Condition,
): ConditionResult {
  const { rule, node } = condition;
  node.run(frame, bits, 0, 1);
  const truth = ((bits[0]! & 1) << 1) | (bits[1]! & 1);
  const field = rule.fields[0]!;
  const place = frame.catalogue.place(field, frame.start);
  const actual = actualOf(program, frame, condition);
  return {
    rule,
    status: conditionStatus(truth),
    ...(actual !== undefined && { actual }),
    ...neededBy(program, frame, condition),
    field,
    ...(place && { place }),
    missing: truth === UNKNOWN ? missingCells(frame, condition) : [],
  };
}

/** The measured number, or the text of the cell where the test looks at a text. */
function actualOf(
  program: Program,
  frame: Frame,
  { rule, main }: Condition,
): number | string | undefined {
  if (main !== undefined) {
    const value = program.slots.valueOf(frame, main.value, 0);
    return Number.isNaN(value) ? undefined : value;
  }
  const field = rule.fields[0]!;
  if (frame.catalogue.columns[field]?.state[frame.start] !== CELL.ok) return undefined;
  return String(frame.catalogue.raw(field, frame.start));
}

function neededBy(
  { markets }: Program,
  frame: Frame,
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
