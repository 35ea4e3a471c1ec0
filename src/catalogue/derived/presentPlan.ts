import type { ColumnPlan, Rows } from '../columns/plan';
import type { NumberColumn } from '../types';
import { holdsAddress } from './addresses';

/** A flag that is yes where `column` holds an address; a cell that holds none is read as yes or no. */
export function presentPlan(
  plan: ColumnPlan<NumberColumn>,
  column: number,
): ColumnPlan<NumberColumn> {
  const flagsOf = (rows: Rows): Rows =>
    rows.map((row) => {
      const raw = row[column] ?? '';
      return [holdsAddress(raw) ? true : raw];
    });
  return {
    ...plan,
    fill: (rows, _, into, start) => {
      plan.fill(flagsOf(rows), 0, into, start);
    },
  };
}
