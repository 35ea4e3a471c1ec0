import { byteColumn, float64Column } from '../../base/columnSpace';
import { type NumericType, plainOf, readNumeric } from '../cells/numeric';
import { CELL, type NumberColumn, type RawCell } from '../types';
import { memoise } from './memo';
import type { ColumnReader, Rows } from './columnReader';

/**
 * Columns of a field whose value is one number.
 *
 * @param outOf of scores, the greatest of their scale
 */
export function numberReader(type: NumericType, outOf?: number): ColumnReader<NumberColumn> {
  const readText = memoise((text) => readNumeric(type, text));
  const scale = outOf === undefined ? {} : { outOf };
  const { quick, rewrite, convert } = type;
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

  /** The quick reading of a text; NaN where there is none. */
  const quickly = (text: string): number => (quick === undefined ? NaN : quick(text));

  const fill = (rows: Rows, at: number, column: NumberColumn, start: number): void => {
    const { values, state } = column;
    // Words such as yes and no: the next cell often holds one of the two that were read last.
    let lastWord = '';
    let last = 0;
    let earlierWord = '';
    let earlier = 0;
    for (let i = 0; i < rows.length; i++) {
      const raw = rows[i]![at] ?? '';
      const row = start + i;
      if (typeof raw === 'number') {
        // Adding 0 turns -0 into 0.
        const value = isAsWritten(raw) ? raw + 0 : convert(raw);
        if (Number.isNaN(value)) put(raw, column, row);
        else values[row] = value;
      } else if (raw === '') {
        values[row] = NaN;
        state[row] = CELL.missing;
      } else if (typeof raw !== 'string' || rewrite !== undefined) put(raw, column, row);
      else if (raw === lastWord) values[row] = last;
      else if (raw === earlierWord) values[row] = earlier;
      else {
        const plain = plainOf(raw);
        const value = isAsWritten(plain) ? plain : quickly(raw);
        if (!Number.isNaN(value)) {
          values[row] = value;
          continue;
        }
        put(raw, column, row);
        if (state[row] !== CELL.ok) continue;
        earlierWord = lastWord;
        earlier = last;
        lastWord = raw;
        last = values[row]!;
      }
    }
  };

  return {
    create: (size) => ({
      kind: 'number',
      state: byteColumn(size),
      values: float64Column(size),
      ...scale,
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
      ...scale,
    }),
  };
}
