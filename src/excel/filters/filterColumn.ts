import { columnOf } from '../../catalogue';
import type { CheckResult } from '../check/types';
import { refuse, syncToRead } from '../gateway';
import { rangeAt } from '../marks/place';
import type { FilterDetails } from '../marks/sheetFilter';

/** Fields that tell rows apart in a filter, the best first. */
const TELLING = ['productId', 'title', 'model'] as const;

/** A column by whose texts a filter lets rows through. */
export interface FilterColumn {
  /** 0-based, of the sheet. */
  readonly column: number;
  /** Its texts in those rows, each once. */
  readonly texts: readonly string[];
  /** 0-based rows of the sheet that have them: of a SKU without a text of its own that of its listing. */
  readonly rows: readonly number[];
}

/** Of a text that Excel shows as `###` a filter knows nothing. */
const isShown = (text: string): boolean => text.trim() !== '' && !/^#+$/.test(text);

/** Whether a column may get a criterion: it is inside the present filter, and without one of the user's. */
function isFree(column: number, filter: FilterDetails['saved'] | undefined): boolean {
  if (filter === undefined) return true;
  const at = column - filter.column;
  return at >= 0 && at < filter.columns && (filter.criteria[at] ?? null) === null;
}

/**
 * The column by which some rows of a check can be filtered; one sync for each that is looked at. Rows are
 * where they were checked, or it is refused.
 *
 * @throws Refusal `changed`, `cantFilter`.
 */
export async function filterColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { data, layout, catalogue, joined }: CheckResult,
  rows: readonly number[],
  filter: FilterDetails['saved'] | undefined,
): Promise<FilterColumn> {
  const own = joined?.own ?? catalogue;
  const first = own.rowNumbers[0]! - 1;
  const count = own.rowNumbers[own.size - 1]! - first;
  for (const field of TELLING) {
    const at = columnOf(layout, field);
    if (at === undefined || !isFree(data.firstColumn + at, filter)) continue;
    const column = data.firstColumn + at;
    const range = rangeAt(sheet, { row: first, column, rows: count, columns: 1 });
    range.load('text,values');
    await syncToRead(context);
    const holders = rows.map((row) => own.place(field, row)!.row - 1);
    const values = range.values as unknown[][];
    if (rows.some((row, at) => values[holders[at]! - first]![0] !== own.raw(field, row)))
      refuse({ code: 'changed' });
    const texts = holders.map((row) => range.text[row - first]![0]!);
    if (texts.every(isShown))
      return { column, texts: [...new Set(texts)], rows: [...new Set(holders)] };
  }
  return refuse({ code: 'cantFilter' });
}
