import { itemNotFound } from '../../engine/HostError';
import {
  boxOf,
  COLUMN_LIMIT,
  endColumn,
  endRow,
  isWholeColumns,
  isWholeRows,
  ROW_LIMIT,
} from '../../model/box';
import type { Sheet } from '../../model';
import { action, excelType, method } from '../define/excelType';
import { boxArgument } from '../range/rangeArgument';
import { Region } from '../region/Region';
import { FREEZE_PANES, RANGE } from '../tokens';

/** The frozen cells: whole rows, whole columns, or the corner of both. */
function frozen(sheet: Sheet): Region | undefined {
  const { rows, columns } = sheet.freezePanes;
  if (rows === 0 && columns === 0) return undefined;
  return Region.of(sheet, boxOf(0, 0, rows || ROW_LIMIT, columns || COLUMN_LIMIT));
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesType = excelType<Sheet>(FREEZE_PANES, {
  since: '1.7',
  call: {
    FreezeRows: action('1.7', (sheet, args) => {
      sheet.freezePanes.freeze(args.optionalNumber(0) ?? 1, 0);
    }),
    FreezeColumns: action('1.7', (sheet, args) => {
      sheet.freezePanes.freeze(0, args.optionalNumber(0) ?? 1);
    }),
    FreezeAt: action('1.7', (sheet, args) => {
      const box = boxArgument(args, 0, sheet);
      const rows = isWholeColumns(box) ? 0 : endRow(box);
      sheet.freezePanes.freeze(rows, isWholeRows(box) ? 0 : endColumn(box));
    }),
    Unfreeze: action('1.7', (sheet) => {
      sheet.freezePanes.unfreeze();
    }),
    GetLocation: method('1.7', (sheet) => {
      const region = frozen(sheet);
      if (!region) throw itemNotFound();
      return RANGE.of(region);
    }),
    GetLocationOrNullObject: method('1.7', (sheet) => {
      const region = frozen(sheet);
      return region ? RANGE.of(region) : null;
    }),
  },
});
