/** Rows that came (`count` above 0) or went at a row of the sheet. */
export interface RowShift {
  readonly at: number;
  readonly count: number;
}

/** Where a row is after the shifts; undefined if it is gone. */
export function shiftedRow(row: number, shifts: readonly RowShift[]): number | undefined {
  let at = row;
  for (const shift of shifts) {
    if (at < shift.at) continue;
    if (shift.count < 0 && at < shift.at - shift.count) return undefined;
    at += shift.count;
  }
  return at;
}

/** A stretch of `count` rows from `row` on after a shift: how long it is then. Rows at its very end are not its own. */
export function shiftedLength(row: number, count: number, shift: RowShift): number {
  const end = row + count;
  if (shift.count > 0) return shift.at > row && shift.at < end ? count + shift.count : count;
  const from = Math.max(row, shift.at);
  const to = Math.min(end, shift.at - shift.count);
  return count - Math.max(0, to - from);
}
