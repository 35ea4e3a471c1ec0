import { type NumericType, plainOf, readNumeric } from '../cells/numeric';
import { CELL, type NumberColumn, type RawCell } from '../types';
import { memoise } from './memo';
import type { ColumnPlan, Rows } from './plan';

/** Columns of a field whose value is one number. */
export function numberPlan(type: NumericType): ColumnPlan<NumberColumn> {
  const readText = memoise((text) => readNumeric(type, text));
  const { convert } = type;

  const put = (raw: RawCell, column: NumberColumn, row: number): void => {
    const reading = typeof raw === 'string' ? readText(raw) : readNumeric(type, raw);
    if (reading.state === 'ok') {
      column.values[row] = reading.value;
      return;
    }
    column.values[row] = NaN;
    column.state[row] = CELL[reading.state];
  };

  const fill = (rows: Rows, at: number, column: NumberColumn, start: number): void => {
    const { values } = column;
    for (let i = 0; i < rows.length; i++) {
      const raw = rows[i]![at] ?? '';
      const plain = typeof raw === 'number' ? raw : typeof raw === 'string' ? plainOf(raw) : -1;
      const value = plain >= 0 ? convert(plain) : NaN;
      if (value >= 0) values[start + i] = value;
      else put(raw, column, start + i);
    }
  };

  return {
    create: (size) => ({
      kind: 'number',
      state: new Uint8Array(size),
      values: new Float64Array(size),
    }),
    fill,
    reuse: (column) => {
      column.state[0] = CELL.ok;
      return column;
    },
    trim: ({ state, values }, size) => ({
      kind: 'number',
      state: state.subarray(0, size),
      values: values.subarray(0, size),
    }),
  };
}
