import type { Catalogue } from '../../../catalogue';
import type { CheckResult } from '../../../excel/check/types';
import type { Plan } from '../../../report';

/** What a day's list remembers of its products, so that it stays the same while they are mended. */
export interface DayList {
  readonly sheetId: string;
  /** Product IDs, or row numbers where there are none. */
  readonly keys: readonly string[];
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
  keys: gains.map(({ index }) => keyOf(catalogue, index)),
});

/** What has become of the products of a list; those that are gone from the sheet are left out. */
export function dayItems({ catalogue, verdict }: CheckResult, { keys }: DayList): DayItem[] {
  const wanted = new Set(keys);
  const indices = new Map<string, number>();
  for (let index = 0; index < catalogue.size; index++) {
    const key = keyOf(catalogue, index);
    if (wanted.has(key) && !indices.has(key)) indices.set(key, index);
  }
  return keys.flatMap((key) => {
    const index = indices.get(key);
    if (index === undefined) return [];
    const edits = verdict.nearest(index)?.unmet ?? 0;
    return [{ key, index, edits, isDone: verdict.premium(index) === 'yes' }];
  });
}
