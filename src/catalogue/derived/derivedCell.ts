import { CURRENCIES } from '../../fields';
import { CELL, type Column, type RawCell } from '../types';

const SIGNS: readonly string[] = CURRENCIES;

/** A derived value as the raw cell of it: a number, a range; `#VALUE!` where it can't be read. */
export function derivedCell(column: Column | undefined, row: number): RawCell {
  const state = column?.state[row];
  if (column === undefined || state === CELL.missing) return '';
  if (state !== CELL.ok) return '#VALUE!';
  if (column.kind === 'number') return column.values[row]!;
  if (column.kind !== 'range') return '';
  const [low, high] = [column.low[row]!, column.high[row]!];
  const sign = SIGNS[column.currency[row]!];
  const range = low === high ? String(low) : `${low}-${high}`;
  return sign === undefined ? range : `${sign} ${range}`;
}
