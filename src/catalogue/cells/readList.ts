import type { RawCell, Reading } from '../types';
import { foldCell } from './foldCell';
import { MISSING, ok } from './reading';
import { splitList } from './splitList';

/** Reads several texts in one cell (see `splitList`), in their order, repeats included. */
export function readList(raw: RawCell): Reading<readonly string[]> {
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const items = splitList(cell.value);
  return items.length === 0 ? MISSING : ok(items);
}
