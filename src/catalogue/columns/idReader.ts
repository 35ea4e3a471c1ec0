import { byteColumn, float64Column } from '../../base/columnSpace';
import { idNumber } from '../cells/idNumber';
import { readId } from '../cells/readId';
import { CELL, type IdColumn } from '../types';
import type { ColumnReader, Rows } from './columnReader';

/** Columns of ids; uncached, since they hardly recur. */
export function idReader(): ColumnReader<IdColumn> {
  const fill = (rows: Rows, at: number, column: IdColumn, start: number): void => {
    const { state, values, numbers } = column;
    for (let i = 0; i < rows.length; i++) {
      const raw = rows[i]![at] ?? '';
      const written = typeof raw === 'string' ? idNumber(raw) : -1;
      if (written >= 0) {
        values[start + i] = raw as string;
        numbers[start + i] = written;
        continue;
      }
      const reading = readId(raw);
      const id = reading.state === 'ok' ? reading.value : '';
      state[start + i] = CELL[reading.state];
      values[start + i] = id;
      numbers[start + i] = idNumber(id);
    }
  };
  return {
    create: (size) => ({
      kind: 'id',
      state: byteColumn(size),
      values: new Array<string>(size).fill(''),
      numbers: float64Column(size),
    }),
    fill,
    reuse: (column) => {
      column.state[0] = CELL.ok;
      return column;
    },
    trim: ({ state, values, numbers }, size) => ({
      kind: 'id',
      state: state.subarray(0, size),
      values: values.slice(0, size),
      numbers: numbers.subarray(0, size),
    }),
  };
}
