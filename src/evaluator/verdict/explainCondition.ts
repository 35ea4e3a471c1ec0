import { CELL, type Catalogue } from '../../catalogue';
import { INDUSTRY_KEYS, type FieldKey } from '../../fields';
import { thresholdFor } from '../../rulebook';
import { conditionStatus, UNKNOWN } from '../kleene';
import { INDUSTRY_UNKNOWN, type Frame } from '../program/frame';
import type { Condition, Program } from '../program/program';
import type { ConditionResult, MissingCell, ThresholdSource } from '../types';

const byte = new Uint8Array(1);

/** One condition of the row that the frame holds, in the market that the frame stands at. */
export function explainCondition(
  program: Program,
  frame: Frame,
  condition: Condition,
): ConditionResult {
  const { rule, node } = condition;
  node.run(frame, byte, 0);
  const field = rule.fields[0]!;
  const place = frame.catalogue.place(field, frame.start);
  const actual = actualOf(program, frame, condition);
  return {
    rule,
    status: conditionStatus(byte[0]!),
    ...(actual !== undefined && { actual }),
    ...neededBy(program, frame, condition),
    field,
    ...(place && { place }),
    missing: byte[0] === UNKNOWN ? missingCells(frame, condition) : [],
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

/** The cells that would settle an unknown condition; an industry's threshold needs the category too. */
function missingCells(
  { catalogue, start, industry }: Frame,
  { rule, fields: { required, optional } }: Condition,
): MissingCell[] {
  const byIndustry = rule.threshold?.byIndustry ?? rule.threshold?.byIndustryMarket;
  const wanted: readonly FieldKey[] =
    byIndustry !== undefined && industry[0] === INDUSTRY_UNKNOWN
      ? [...required, 'category']
      : required;
  const missing = wanted.flatMap((field) => missingCell(catalogue, field, start));
  if (missing.length > 0) return missing;
  return optional.flatMap((field) => missingCell(catalogue, field, start));
}

function missingCell(catalogue: Catalogue, field: FieldKey, row: number): MissingCell[] {
  const column = catalogue.columns[field];
  if (column === undefined) return [{ field, why: 'absent' }];
  const state = column.state[row];
  if (state === CELL.ok) return [];
  const place = catalogue.place(field, row);
  return [{ field, why: state === CELL.missing ? 'missing' : 'invalid', ...(place && { place }) }];
}
