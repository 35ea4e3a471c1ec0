import { FIELDS, FIELD_KEYS, type FieldKey } from '../fields';
import type { ColumnPlan } from './columns/plan';
import { planOf } from './columns/planOf';
import type { Layout } from './types';

/** A field, where it is in a row, and how its cells are read. */
export interface PlannedColumn {
  readonly field: FieldKey;
  readonly at: number;
  readonly plan: ColumnPlan;
}

/** How each column of a layout is to be read. */
export function planLayout(layout: Layout): PlannedColumn[] {
  return FIELD_KEYS.flatMap((field) => {
    const at = layout.columns[field];
    return at === undefined
      ? []
      : [{ field, at, plan: planOf(FIELDS[field].type, layout.readings?.[field]) }];
  });
}
