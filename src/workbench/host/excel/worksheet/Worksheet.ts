import { itemNotFound } from '../../engine/HostError';
import type { HostObject } from '../../engine/HostObject';
import type { Arguments } from '../../engine/Arguments';
import type { Method } from '../../engine/types';
import { boxOf, COLUMN_LIMIT, ROW_LIMIT } from '../../model/box';
import type { Sheet, Visibility } from '../../model';
import { action, excelType, leadsTo, method, readOnly, readWrite } from '../define/excelType';
import { asFlag, asNumber, asOneOf, asText } from '../define/values';
import { boxAt } from '../region/address';
import { Region } from '../region/Region';
import {
  AUTO_FILTER,
  CHARTS,
  COMMENTS,
  NOTES,
  FREEZE_PANES,
  NAMES,
  PAGE_BREAKS,
  PAGE_LAYOUT,
  RANGE,
  RANGE_AREAS,
  TABLES,
  WORKSHEET,
  WORKSHEET_PROTECTION,
} from '../tokens';
import { copySheet } from './copySheet';
import { sheetEvents } from './sheetEvents';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** The sheet beside another one, among those that can be seen when asked so. */
function beside(step: 1 | -1): (sheet: Sheet, args: Arguments) => HostObject | null {
  return (sheet, args) => {
    const visibleOnly = args.optionalFlag(0) ?? false;
    const { sheets } = sheet.workbook;
    for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
      const other = sheets[at];
      if (other && (!visibleOnly || other.visibility === 'Visible')) return WORKSHEET.of(other);
    }
    return null;
  };
}

function orMissing(find: (sheet: Sheet, args: Arguments) => HostObject | null): Method<Sheet> {
  return method('1.5', (sheet, args) => {
    const found = find(sheet, args);
    if (!found) throw itemNotFound();
    return found;
  });
}

/** A range by its address; several addresses with commas between them are for `getRanges`. */
function rangeAt(sheet: Sheet, args: Arguments): Region {
  const address = args.optionalText(0);
  if (!address) return Region.of(sheet, boxOf(0, 0, ROW_LIMIT, COLUMN_LIMIT));
  return Region.of(sheet, boxAt(sheet, address));
}

function rangesAt(sheet: Sheet, args: Arguments): Region {
  const address = args.optionalText(0);
  if (!address) return rangeAt(sheet, args);
  return new Region(
    sheet,
    address.split(',').map((one) => boxAt(sheet, one.trim())),
  );
}

const toNext = beside(1);
const toPrevious = beside(-1);

const showGridlines = readWrite<Sheet>(
  '1.8',
  (sheet) => sheet.showGridlines,
  (sheet, value) => {
    sheet.showGridlines = asFlag(value);
  },
);
const showHeadings = readWrite<Sheet>(
  '1.8',
  (sheet) => sheet.showHeadings,
  (sheet, value) => {
    sheet.showHeadings = asFlag(value);
  },
);

/** `Excel.Worksheet`. */
export const worksheetType = excelType<Sheet>(WORKSHEET, {
  since: '1.1',
  key: { name: 'Id', read: (sheet) => sheet.id },
  scalars: {
    Id: readOnly('1.1', (sheet) => sheet.id),
    Name: readWrite(
      '1.1',
      (sheet) => sheet.name,
      (sheet, value) => {
        sheet.name = asText(value);
      },
    ),
    Position: readWrite(
      '1.1',
      (sheet) => sheet.position,
      (sheet, value) => {
        sheet.position = asNumber(value);
      },
    ),
    Visibility: readWrite(
      '1.1',
      (sheet) => sheet.visibility,
      (sheet, value) => {
        sheet.visibility = asOneOf(value, VISIBILITIES);
      },
    ),
    TabColor: readWrite(
      '1.7',
      (sheet) => sheet.tabColor,
      (sheet, value) => {
        sheet.tabColor = asText(value);
      },
    ),
    StandardWidth: readOnly('1.7', (sheet) => sheet.lines.standardWidth),
    StandardHeight: readOnly('1.7', (sheet) => sheet.lines.standardHeight),
    ShowGridlines: showGridlines,
    ShowHeadings: showHeadings,
    // The client sets these two under other names than it reads them.
    Gridlines: { since: '1.8', write: showGridlines.write! },
    Headings: { since: '1.8', write: showHeadings.write! },
  },
  nav: {
    Tables: leadsTo('1.1', (sheet) => TABLES.of({ workbook: sheet.workbook, sheet })),
    Charts: leadsTo('1.1', (sheet) => CHARTS.of(sheet)),
    Protection: leadsTo('1.2', (sheet) => WORKSHEET_PROTECTION.of(sheet)),
    Names: leadsTo('1.4', (sheet) => NAMES.of({ workbook: sheet.workbook, sheet })),
    FreezePanes: leadsTo('1.7', (sheet) => FREEZE_PANES.of(sheet)),
    PageLayout: leadsTo('1.9', (sheet) => PAGE_LAYOUT.of(sheet)),
    HorizontalPageBreaks: leadsTo('1.9', (sheet) => PAGE_BREAKS.of(sheet)),
    AutoFilter: leadsTo('1.9', (sheet) => AUTO_FILTER.of({ sheet, filter: sheet.autoFilter })),
    Comments: leadsTo('1.10', (sheet) => COMMENTS.of({ workbook: sheet.workbook, sheet })),
    Notes: leadsTo('1.18', (sheet) => NOTES.of({ workbook: sheet.workbook, sheet })),
  },
  call: {
    Activate: action('1.1', (sheet) => {
      sheet.activate();
    }),
    Calculate: action('1.6', (sheet) => {
      sheet.workbook.recalculate();
    }),
    Copy: method('1.7', (sheet, args) => WORKSHEET.of(copySheet(sheet, args))),
    _GetAnotherWorksheetById: method('1.7', byId),
    _GetSheetById: method('1.7', byId),
    Delete: action('1.1', (sheet) => {
      sheet.delete();
    }),
    GetRange: method('1.1', (sheet, args) => RANGE.of(rangeAt(sheet, args))),
    GetRanges: {
      ...method<Sheet>('1.9', (sheet, args) => RANGE_AREAS.of(rangesAt(sheet, args))),
      addressArgument: 0,
    },
    GetCell: method('1.1', (sheet, args) =>
      RANGE.of(Region.of(sheet, boxOf(args.number(0), args.number(1)))),
    ),
    GetRangeByIndexes: method('1.7', (sheet, args) =>
      RANGE.of(
        Region.of(sheet, boxOf(args.number(0), args.number(1), args.number(2), args.number(3))),
      ),
    ),
    // An empty sheet answers its first cell, as Excel does.
    GetUsedRange: method('1.1', (sheet, args) =>
      RANGE.of(Region.of(sheet, sheet.usedBox(args.optionalFlag(0)) ?? boxOf(0, 0))),
    ),
    GetUsedRangeOrNullObject: method('1.4', (sheet, args) => {
      const box = sheet.usedBox(args.optionalFlag(0));
      return box ? RANGE.of(Region.of(sheet, box)) : null;
    }),
    GetNext: orMissing(toNext),
    GetNextOrNullObject: method('1.5', toNext),
    GetPrevious: orMissing(toPrevious),
    GetPreviousOrNullObject: method('1.5', toPrevious),
  },
  events: sheetEvents,
});

function byId(sheet: Sheet, args: Arguments): HostObject {
  const found = sheet.workbook.sheet(args.text(0));
  if (!found) throw itemNotFound();
  return WORKSHEET.of(found);
}
