import { FIELDS, FIELD_KEYS, type FieldKey } from '../fields';
import type { ColumnPlan } from './columns/plan';
import { planOf } from './columns/planOf';
import { planDerived } from './derived/planDerived';
import type { Layout } from './types';

/** A field, where it (or the first column that it is derived from) is in a row, and how its cells are read. */
export interface PlannedColumn {
  readonly field: FieldKey;
  readonly at: number;
  readonly plan: ColumnPlan;
}

/** How each column of a layout is to be read. */
export function planLayout(layout: Layout): PlannedColumn[] {
  const own = FIELD_KEYS.flatMap((field) => {
    const at = layout.columns[field];
    return at === undefined
      ? []
      : [{ field, at, plan: planOf(FIELDS[field].type, layout.readings?.[field]) }];
  });
  return [...own, ...planDerived(layout)];
}
