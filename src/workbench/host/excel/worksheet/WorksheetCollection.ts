import type { Arguments } from '../../engine/Arguments';
import { itemNotFound } from '../../engine/HostError';
import type { HostObject } from '../../engine/HostObject';
import type { Sheet, Workbook } from '../../model';
import { collectionType } from '../define/collection';
import { method } from '../define/excelType';
import { WORKSHEET, WORKSHEETS } from '../tokens';
import { sheetsEvents } from './sheetEvents';

function sheetsOf(workbook: Workbook, args: Arguments): readonly Sheet[] {
  const visibleOnly = args.optionalFlag(0) ?? false;
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function found(sheet: Sheet | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return WORKSHEET.of(sheet);
}

const hasNoCells = ({ behaviours }: Workbook): boolean => behaviours.has('chartSheetHasNoCells');

/** `Excel.WorksheetCollection`. */
export const worksheetsType = collectionType<Workbook, Sheet>(WORKSHEETS, {
  since: '1.1',
  orNullSince: '1.4',
  item: WORKSHEET,
  list: (workbook) => workbook.sheets,
  find: (workbook, key) => workbook.sheet(String(key)),
  call: {
    Add: method('1.1', (workbook, args) => WORKSHEET.of(workbook.addSheet(args.optionalText(0)))),
    GetActiveWorksheet: method('1.1', (workbook) => {
      const isChart = workbook.isChartSheetActive;
      return found(isChart && hasNoCells(workbook) ? undefined : workbook.activeSheet);
    }),
    GetCount: method('1.4', (workbook, args) => sheetsOf(workbook, args).length),
    GetFirst: method('1.5', (workbook, args) => found(sheetsOf(workbook, args)[0])),
    GetLast: method('1.5', (workbook, args) => found(sheetsOf(workbook, args).at(-1))),
  },
  events: sheetsEvents,
});
