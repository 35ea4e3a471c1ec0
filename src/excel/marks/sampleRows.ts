import type { FieldKey } from '../../fields';
import type { CheckResult } from '../check/types';
import { cellOf } from '../read/cellOf';

/** Rows that are looked at, spread over all, the first and the last among them. */
const SAMPLES = 24;

/** What a product is known by, best first; two of them, so that one may have been edited. */
const TELLING: readonly FieldKey[] = ['productId', 'title', 'model', 'price'];

function sampledRows({ catalogue }: CheckResult): number[] {
  const { size, rowNumbers } = catalogue;
  const last = Math.max(1, Math.min(SAMPLES, size) - 1);
  const indexes = Array.from({ length: last + 1 }, (_, at) => Math.round((at * (size - 1)) / last));
  return [...new Set(indexes)].map((index) => rowNumbers[index]! - 1);
}

/**
 * Queues a look at some of the rows that were checked. After a sync it says whether the products still
 * are where they were: rows may have been sorted, inserted or deleted while the add-in was closed, and then
 * marks would come beside other products.
 */
export function queueSample(sheet: Excel.Worksheet, check: CheckResult): () => boolean {
  const { data, layout } = check;
  const columns = TELLING.flatMap((field) => layout.columns[field] ?? []).slice(0, 2);
  const rows = sampledRows(check).map((row) =>
    columns.map((column) => {
      const cell = sheet.getCell(row, data.firstColumn + column);
      cell.load('values');
      return { cell, before: data.grid[row - data.firstRow]?.[column] ?? '' };
    }),
  );
  return () =>
    rows.every(
      (cells) =>
        cells.length === 0 ||
        cells.some(({ cell, before }) => cellOf((cell.values as unknown[][])[0]![0]) === before),
    );
}
