import { FLAG } from '../cells/readFlag';
import { CELL, type NumberColumn } from '../types';
import type { ColumnReader, Rows } from '../columns/columnReader';
import { readAddresses } from './addresses';

type Row = Rows[number];

/** Whether a cell means none: `无`, `no`. */
const saysNo = (address: string): boolean => FLAG.words?.get(address.toLowerCase()) === 0;

/**
 * The number of different addresses in some cells of a row; missing where all are blank, invalid where
 * one can't be read. The same picture may be in a column of its own and in a list.
 */
function countIn(row: Row, columns: readonly number[], into: NumberColumn, at: number): void {
  const found = new Set<string>();
  let isFilled = false;
  for (const column of columns) {
    const reading = readAddresses(row[column] ?? '');
    if (reading.state === 'invalid') {
      into.state[at] = CELL.invalid;
      into.values[at] = NaN;
      return;
    }
    if (reading.state === 'missing') continue;
    isFilled = true;
    for (const address of reading.value) if (!saysNo(address)) found.add(address);
  }
  into.state[at] = isFilled ? CELL.ok : CELL.missing;
  into.values[at] = isFilled ? found.size : NaN;
}

/** A field that is the number of addresses in `columns`. */
export function countReader(
  reader: ColumnReader<NumberColumn>,
  columns: readonly number[],
): ColumnReader<NumberColumn> {
  return {
    ...reader,
    fill: (rows, _, column, start) => {
      for (let i = 0; i < rows.length; i++) countIn(rows[i]!, columns, column, start + i);
    },
  };
}
