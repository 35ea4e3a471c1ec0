import type { RawCell } from '../../catalogue';
import { rawRows } from './rawRows';

/** The one value of an argument, be it a value or a range of one cell; `''` where it was left out. */
export function scalarCell(value: unknown): RawCell {
  return rawRows(value)?.[0]?.[0] ?? '';
}
