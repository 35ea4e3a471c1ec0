import { sourcesOf, type SheetReading } from '../../catalogue';
import type { FieldKey } from '../../fields';

/** So many cells are joined in one formula: with more it passes the 255 characters that every door of Excel takes. */
const TOGETHER = 9;

/**
 * The columns (0-based in the grid) whose cells are judged, in groups of one formula each. By field and
 * not by place, so that the order outlives columns that are moved.
 */
export function judgedGroups({ columns, derived = {} }: SheetReading): readonly number[][] {
  const byField = new Map<string, readonly number[]>();
  for (const [field, column] of Object.entries(columns)) byField.set(field, [column]);
  for (const [field, derivation] of Object.entries(derived))
    byField.set(field, sourcesOf(derivation));
  const fields = [...byField.keys()].sort() as FieldKey[];
  const judged = [...new Set(fields.flatMap((field) => byField.get(field)!))];
  const groups = Array.from({ length: Math.ceil(judged.length / TOGETHER) }, (_, at) => at);
  return groups.map((at) => judged.slice(at * TOGETHER, (at + 1) * TOGETHER));
}
