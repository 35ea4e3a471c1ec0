import type { ColumnReader } from '../columns/columnReader';
import { CELL, CURRENCY, type RangeColumn } from '../types';

/** Joins the upper end's range into the lower's, row `at`; where one is missing it takes the other. */
function join(lower: RangeColumn, upper: RangeColumn, at: number, from: number): void {
  const state = upper.state[from]!;
  if (state === CELL.missing || lower.state[at] === CELL.invalid) return;
  if (state === CELL.ok && lower.state[at] === CELL.ok) {
    const [one, other] = [lower.currency[at]!, upper.currency[from]!];
    const agree = one === other || one === CURRENCY.none || other === CURRENCY.none;
    if (agree && lower.low[at]! <= upper.high[from]!) {
      lower.high[at] = upper.high[from]!;
      lower.currency[at] = one === CURRENCY.none ? other : one;
      return;
    }
  }
  const isReadable = state === CELL.ok && lower.state[at] === CELL.missing;
  lower.state[at] = isReadable ? CELL.ok : CELL.invalid;
  lower.low[at] = isReadable ? upper.low[from]! : NaN;
  lower.high[at] = isReadable ? upper.high[from]! : NaN;
  lower.currency[at] = isReadable ? upper.currency[from]! : CURRENCY.none;
}

/** A range whose ends are in two columns. */
export function endsReader(
  reader: ColumnReader<RangeColumn>,
  low: number,
  high: number,
): ColumnReader<RangeColumn> {
  return {
    ...reader,
    fill: (rows, _, column, start) => {
      reader.fill(rows, low, column, start);
      const upper = reader.create(rows.length);
      reader.fill(rows, high, upper, 0);
      for (let i = 0; i < rows.length; i++) join(column, upper, start + i, i);
    },
  };
}
