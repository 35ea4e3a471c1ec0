import { invalidArgument } from '../../engine/HostError';
import type { Scalar as CellValue } from '../../model';
import type { Json } from '../../protocol/types';
import { isList } from '../define/values';

/** Rows of cells given to a table's rows or columns; null leaves a cell as it is. */
export function tableMatrix(value: Json): (CellValue | null)[][] | undefined {
  if (value === null) return undefined;
  if (!isList(value)) return [[cellOf(value)]];
  return value.map((row) => (isList(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(value: Json): CellValue | null {
  if (value === null || typeof value !== 'object') return value;
  throw invalidArgument();
}
