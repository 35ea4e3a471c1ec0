import type { ColumnReader, Rows } from '../columns/columnReader';
import type { NumberColumn } from '../types';
import { holdsAddress } from './addresses';

/** A flag that is yes where `column` holds an address; a cell that holds none is read as yes or no. */
export function presentReader(
  reader: ColumnReader<NumberColumn>,
  column: number,
): ColumnReader<NumberColumn> {
  const flagsOf = (rows: Rows): Rows =>
    rows.map((row) => {
      const raw = row[column] ?? '';
      return [holdsAddress(raw) ? true : raw];
    });
  return {
    ...reader,
    fill: (rows, _, into, start) => {
      reader.fill(flagsOf(rows), 0, into, start);
    },
  };
}
