import type { Catalogue } from '../../../catalogue';
import type { CheckResult } from '../../../excel/check/types';
import type { Plan } from '../../../report';

/** What a day's list remembers of its products, so that it stays the same while they are mended. */
export interface DayList {
  readonly sheetId: string;
  readonly products: readonly Kept[];
}

/** A product that is found again in another check of its sheet. */
interface Kept {
  /** Its ID, or its row's number where it has none. */
  readonly key: string;
  /** Where it was when the list was made: mostly it still is. */
  readonly index: number;
}

/** A product of the day's list. */
export interface DayItem {
  readonly key: string;
  readonly index: number;
  readonly edits: number;
  /** It is premium now. */
  readonly isDone: boolean;
}

const keyOf = ({ columns, rowNumbers }: Catalogue, index: number): string =>
  columns.productId?.values[index] || `row ${rowNumbers[index]!}`;

/** The list that a plan makes for the day. */
export const dayListOf = (
  { catalogue, data }: Pick<CheckResult, 'catalogue' | 'data'>,
  { gains }: Plan,
): DayList => ({
  sheetId: data.sheetId,
  products: gains.map(({ index }) => ({ key: keyOf(catalogue, index), index })),
});

/** Where products are now, by key; all rows are looked through only if some have moved. */
function indicesOf(catalogue: Catalogue, products: readonly Kept[]): Map<string, number> {
  const isThere = ({ key, index }: Kept): boolean =>
    index < catalogue.size && keyOf(catalogue, index) === key;
  const found = new Map(products.filter(isThere).map(({ key, index }) => [key, index]));
  const moved = new Set(products.map(({ key }) => key).filter((key) => !found.has(key)));
  for (let index = 0; index < catalogue.size && moved.size > 0; index++) {
    const key = keyOf(catalogue, index);
    if (moved.delete(key)) found.set(key, index);
  }
  return found;
}

/** What has become of the products of a list; those that are gone from the sheet are left out. */
export function dayItems({ catalogue, verdict }: CheckResult, { products }: DayList): DayItem[] {
  const indices = indicesOf(catalogue, products);
  return products.flatMap(({ key }) => {
    const index = indices.get(key);
    if (index === undefined) return [];
    const edits = verdict.nearest(index)?.unmet ?? 0;
    return [{ key, index, edits, isDone: verdict.premium(index) === 'yes' }];
  });
}
