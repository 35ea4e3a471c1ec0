import { type NumericType, plainOf, readNumeric } from '../cells/numeric';
import { CELL, type NumberColumn, type RawCell } from '../types';
import { memoise } from './memo';
import type { ColumnPlan, Rows } from './plan';

/** Columns of a field whose value is one number. */
export function numberPlan(type: NumericType): ColumnPlan<NumberColumn> {
  const readText = memoise((text) => readNumeric(type, text));
  const { quick } = type;
  const { least, most, whole } = type.asWritten;

  const put = (raw: RawCell, column: NumberColumn, row: number): void => {
    const reading = typeof raw === 'string' ? readText(raw) : readNumeric(type, raw);
    if (reading.state === 'ok') {
      column.values[row] = reading.value;
      return;
    }
    column.values[row] = NaN;
    column.state[row] = CELL[reading.state];
  };

  const isAsWritten = (plain: number): boolean =>
    plain >= least && plain <= most && (!whole || plain === Math.floor(plain));

  /** What a quick reader makes of a text; NaN where there is none, or it can't tell. */
  const quickly = (raw: RawCell): number =>
    quick === undefined || typeof raw !== 'string' ? NaN : quick(raw);

  const fill = (rows: Rows, at: number, column: NumberColumn, start: number): void => {
    const { values } = column;
    // Of yes and no, and of small numbers, the next cell often holds the very text of the last.
    let lastText: RawCell | undefined;
    let last = 0;
    for (let i = 0; i < rows.length; i++) {
      const raw = rows[i]![at] ?? '';
      if (typeof raw === 'number') {
        // Adding 0 turns -0 into 0.
        if (isAsWritten(raw)) values[start + i] = raw + 0;
        else put(raw, column, start + i);
      } else if (raw === lastText) values[start + i] = last;
      else {
        const plain = typeof raw === 'string' ? plainOf(raw) : -1;
        const value = isAsWritten(plain) ? plain : quickly(raw);
        if (Number.isNaN(value)) put(raw, column, start + i);
        else values[start + i] = value;
        if (column.state[start + i] !== CELL.ok) continue;
        lastText = raw;
        last = values[start + i]!;
      }
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
