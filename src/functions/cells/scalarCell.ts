import type { RawCell } from '../../catalogue';
import { rawRows } from './rawRows';

/** As `scalarCell`, of an argument that is never 0: Excel may hand that over for an empty cell, as a number or a text. */
export function namedCell(value: unknown): RawCell {
  const cell = scalarCell(value);
  return cell === 0 || cell === '0' ? '' : cell;
}

/** The one value of an argument, be it a value or a range of one cell; `''` where it was left out. */
export function scalarCell(value: unknown): RawCell {
  return rawRows(value)?.[0]?.[0] ?? '';
}
