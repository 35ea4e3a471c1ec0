import { columnIndex, type RawCell } from '../../catalogue';
import { BETWEEN } from './cellTexts';
import { AROUND, sumsOf } from './checkedCode';
import { STALE_FORMULA } from './staleFormats';

const JOINED = new RegExp(`^(?:\\$[A-Z]+\\d+(?:&"${BETWEEN}"&)?)+`);

/** 0-based columns of the sheet that a formula of `staleFormats` sums; undefined for another formula. */
export function summedColumns(formula: string): readonly number[] | undefined {
  const found = STALE_FORMULA.exec(formula);
  if (found === null) return undefined;
  const [, first = ''] = found;
  const joined = JOINED.exec(formula.slice(found[0].length - first.length));
  const cells = joined?.[0].matchAll(/\$([A-Z]+)/g) ?? [];
  return Array.from(cells, ([, letters]) => columnIndex(letters!));
}

/**
 * Whether a row's cells changed since its code cell was written, by the same test as the formulas of
 * `staleFormats`.
 *
 * @param groups the cells of the row, by the formula that sums them
 */
export function isEditedSince(code: string, groups: readonly (readonly RawCell[])[]): boolean {
  if (!code.includes(AROUND)) return false;
  const known = new Set(code.split(AROUND));
  return groups.some((cells) => !sumsOf(cells).some((sum) => known.has(String(sum))));
}
