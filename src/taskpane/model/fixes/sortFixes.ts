import type { CheckResult } from '../../../excel/check/types';
import type { Slice } from '../../../excel/gateway/runSlices';
import type { CellFix } from '../../../excel/session/types';
import type { FieldKey } from '../../../fields';
import type { Rule } from '../../../rulebook';
import { cellOf } from '../cellOf';
import type { Fix, FixKind } from './types';

/** Mends between two looks at the clock. */
const SLICE = 2_000;

/** Mends as they are looked up. */
export interface SortedFixes {
  readonly byKind: ReadonlyMap<FixKind, readonly Fix[]>;
  /** The first mend of each cell, by `cellKey`, that follows from the cell alone. */
  readonly byCell: ReadonlyMap<string, Fix>;
  /** By row of the catalogue and rule: the mend that it asks for. */
  readonly byRule: ReadonlyMap<string, Fix>;
}

/** What tells a cell of a catalogue from all others. */
export const cellKey = (index: number, field: FieldKey): string => `${index} ${field}`;

const ruleKey = (index: number, rule: string): string => `${index} ${rule}`;

/** What mends a problem: what its rule asks for, else what its cell allows. */
export const fixOf = (
  { byRule, byCell }: Pick<SortedFixes, 'byRule' | 'byCell'>,
  index: number,
  rule: Pick<Rule, 'id' | 'fields'>,
): Fix | undefined =>
  byRule.get(ruleKey(index, rule.id)) ?? byCell.get(cellKey(index, rule.fields[0]!));

/** Sorts mends by kind and by cell; work in slices. */
export function* sortFixes(fixes: readonly Fix[]): Generator<Slice, SortedFixes> {
  const byKind = new Map<FixKind, Fix[]>();
  const byCell = new Map<string, Fix>();
  const byRule = new Map<string, Fix>();
  for (let number = 0; number < fixes.length; number++) {
    if (number % SLICE === SLICE - 1) yield { done: number, total: fixes.length };
    const fix = fixes[number]!;
    const same = byKind.get(fix.kind);
    if (same) same.push(fix);
    else byKind.set(fix.kind, [fix]);
    const key = cellKey(fix.index, fix.field);
    if (fix.rule !== undefined) byRule.set(ruleKey(fix.index, fix.rule), fix);
    else if (!byCell.has(key)) byCell.set(key, fix);
  }
  return { byKind, byCell, byRule };
}

/** The cells that mends change; of several mends of one cell the first counts. */
export function cellFixes(check: CheckResult, fixes: readonly Fix[]): CellFix[] {
  const byCell = new Map<string, CellFix>();
  for (const { index, field, before, after } of fixes) {
    const cell = cellOf(check, index, field);
    // Mends are made on the checked sheet alone.
    if (cell === undefined || cell.sheetId !== undefined) continue;
    const key = `${cell.row} ${cell.column}`;
    if (!byCell.has(key)) byCell.set(key, { ...cell, before, after });
  }
  return [...byCell.values()];
}
