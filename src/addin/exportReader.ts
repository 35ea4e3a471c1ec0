import { findHeader, type HeaderFound } from '../catalogue';
import { readBytes } from '../files/readBytes';
import type { PickedSheet } from '../files';
import type { ReadExport } from '../excel/exports/types';

const fieldsOf = ({ columns }: HeaderFound): number =>
  new Set(columns.flatMap(({ field }) => field ?? [])).size;

/** Number of known columns; below 1 where there is no column of product IDs. */
function rank({ grid, merges }: PickedSheet): number {
  const header = findHeader(grid, { merges });
  if (header.kind !== 'found') return 0;
  const fields = fieldsOf(header);
  return header.absent.includes('productId') ? fields / (fields + 1) : fields;
}

/** Reads the best sheet of a file in the page, without sending it anywhere. */
export const readExport: ReadExport = (file, bytes) => readBytes(file, bytes, { rank });
