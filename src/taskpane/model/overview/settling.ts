import type { Catalogue } from '../../../catalogue';
import type { Verdict } from '../../../evaluator';
import type { Slice } from '../../../excel/check/runSlices';
import type { FieldKey } from '../../../fields';
import type { Rule } from '../../../rulebook';

/** A field without a column: what it would settle. */
export interface Settling {
  readonly field: FieldKey;
  /** Undetermined products that wait for it; from an even sample where there are many. */
  readonly rows: number;
  /** Governance rules that could not be told of any row. */
  readonly rules: readonly Rule[];
}

/** Asking a row what it waits for costs some work, so no more are asked. */
const ASKED = 5_000;
const SLICE_ROWS = 1_000;

/** What could not be checked, by the column that would settle most; work in slices. */
export function* settlingOf(verdict: Verdict, catalogue: Catalogue): Generator<Slice, Settling[]> {
  const { undetermined, uncheckable } = verdict.summary;
  const step = Math.max(1, Math.ceil(undetermined / ASKED));
  const rows = new Map<FieldKey, number>();
  let seen = 0;
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield { done: index, total: verdict.size };
    if (verdict.premium(index) !== 'unknown' || seen++ % step !== 0) continue;
    for (const field of verdict.status(index).missing) {
      if (!catalogue.columns[field]) rows.set(field, (rows.get(field) ?? 0) + step);
    }
  }
  const rules = new Map<FieldKey, Rule[]>();
  for (const { rule, absent } of uncheckable) {
    for (const field of absent) rules.set(field, [...(rules.get(field) ?? []), rule]);
  }
  const fields = new Set([...rows.keys(), ...rules.keys()]);
  return [...fields]
    .map((field) => ({
      field,
      rows: Math.min(rows.get(field) ?? 0, undetermined),
      rules: rules.get(field) ?? [],
    }))
    .sort((a, b) => b.rows - a.rows || b.rules.length - a.rules.length);
}
