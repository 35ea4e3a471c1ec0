import { byteColumn } from '../../base/columnSpace';
import { isPlainText, readText } from '../cells/readText';
import { CELL, type TextColumn } from '../types';
import type { ColumnReader, Rows } from './columnReader';

/** Columns of texts; uncached, since they hardly recur. */
export function textReader(): ColumnReader<TextColumn> {
  const fill = (rows: Rows, at: number, { state, values }: TextColumn, start: number): void => {
    for (let i = 0; i < rows.length; i++) {
      const raw = rows[i]![at] ?? '';
      if (typeof raw === 'string' && isPlainText(raw)) {
        values[start + i] = raw;
        continue;
      }
      const reading = readText(raw);
      if (reading.state === 'ok') values[start + i] = reading.value;
      else state[start + i] = CELL[reading.state];
    }
  };
  return {
    create: (size) => ({
      kind: 'text',
      state: byteColumn(size),
      values: new Array<string>(size).fill(''),
    }),
    fill,
    reuse: (column) => {
      column.state[0] = CELL.ok;
      column.values[0] = '';
      return column;
    },
    trim: ({ state, values }, size) => ({
      kind: 'text',
      state: state.subarray(0, size),
      values: values.slice(0, size),
    }),
  };
}
