import type { MergedRange } from '../../catalogue';
import { capabilities } from '../capabilities';
import { AREA_PROPERTIES, rangeOf, topOf, type Area } from './area';

/**
 * Queues a question for the merged areas of the first rows; the answer is in cells of the sheet.
 * Only areas whose top left cell lies inside are found (OfficeDev/office-js#3611), and none at all
 * before ExcelApi 1.13.
 */
export function queueMerges(sheet: Excel.Worksheet, area: Area, rows: number): () => MergedRange[] {
  if (!capabilities().hasMergedAreas) return () => [];
  const merged = rangeOf(sheet, topOf(area, rows)).getMergedAreasOrNullObject();
  merged.load(`areas/items/${AREA_PROPERTIES.replaceAll(',', ',areas/items/')}`);
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        }));
}

/** The merged ranges in rows and columns of a grid that begins at `area`; those outside are left out. */
export function mergesWithin(
  merges: readonly MergedRange[],
  { firstRow, firstColumn, columnCount }: Area,
): MergedRange[] {
  return merges
    .map(({ top, left, bottom, right }) => ({
      top: top - firstRow,
      left: left - firstColumn,
      bottom: bottom - firstRow,
      right: right - firstColumn,
    }))
    .filter(({ top, left }) => top >= 0 && left >= 0 && left < columnCount);
}
