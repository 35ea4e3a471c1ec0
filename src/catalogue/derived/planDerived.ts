import { FIELDS, FIELD_KEYS, type FieldKey } from '../../fields';
import { planOf } from '../columns/planOf';
import type { ColumnPlan } from '../columns/plan';
import type { PlannedColumn } from '../plannedColumn';
import type { Derivation, Layout, NumberColumn, RangeColumn } from '../types';
import { countPlan } from './countPlan';
import { endsPlan } from './endsPlan';
import { presentPlan } from './presentPlan';
import { sourcesOf } from './sources';

/** How a field is made of other columns than one of its own. */
function planFrom(derivation: Derivation, own: ColumnPlan): ColumnPlan {
  switch (derivation.kind) {
    case 'range':
      return endsPlan(own as ColumnPlan<RangeColumn>, derivation.low, derivation.high);
    case 'count':
      return countPlan(own as ColumnPlan<NumberColumn>, derivation.columns);
    case 'present':
      return presentPlan(own as ColumnPlan<NumberColumn>, derivation.column);
  }
}

/** How the fields of a layout that have no column of their own are read. */
export function planDerived({ columns, derived = {}, readings = {} }: Layout): PlannedColumn[] {
  return FIELD_KEYS.flatMap((field: FieldKey) => {
    const derivation = derived[field];
    if (derivation === undefined || columns[field] !== undefined) return [];
    const at = sourcesOf(derivation)[0];
    if (at === undefined) return [];
    return [{ field, at, plan: planFrom(derivation, planOf(FIELDS[field].type, readings[field])) }];
  });
}
