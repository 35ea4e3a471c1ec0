import type { HostEvent } from '../../engine/types';
import type { Sheet, Workbook } from '../../model';
import { EventType } from '../events/EventType';
import { event } from '../events/Subscriptions';

/** Events by the client's internal names; `since` differs between a sheet and all sheets. */
const bookOf = (sheet: Sheet): Workbook => sheet.workbook;
const itself = (workbook: Workbook): Workbook => workbook;

/** The events of one sheet. */
export const sheetEvents: Readonly<Record<string, HostEvent<Sheet>>> = {
  DataChanged: event('1.7', EventType.WorksheetChanged, bookOf),
  SelectionChanged: event('1.7', EventType.WorksheetSelectionChanged, bookOf),
  Activated: event('1.7', EventType.WorksheetActivated, bookOf),
  Deactivated: event('1.7', EventType.WorksheetDeactivated, bookOf),
  Calculated: event('1.8', EventType.WorksheetCalculated, bookOf),
  FormatChanged: event('1.9', EventType.WorksheetFormatChanged, bookOf),
  RowSorted: event('1.10', EventType.WorksheetRowSorted, bookOf),
  ColumnSorted: event('1.10', EventType.WorksheetColumnSorted, bookOf),
  RowHiddenChanged: event('1.11', EventType.WorksheetRowHiddenChanged, bookOf),
  ProtectionChanged: event('1.14', EventType.WorksheetProtectionChanged, bookOf),
  NameChanged: event('1.17', EventType.WorksheetNameChanged, bookOf),
};

/** The events of all sheets. */
export const sheetsEvents: Readonly<Record<string, HostEvent<Workbook>>> = {
  Activated: event('1.7', EventType.WorksheetActivated, itself),
  Deactivated: event('1.7', EventType.WorksheetDeactivated, itself),
  Added: event('1.7', EventType.WorksheetAdded, itself),
  Deleted: event('1.7', EventType.WorksheetDeleted, itself),
  Calculated: event('1.8', EventType.WorksheetCalculated, itself),
  DataChanged: event('1.9', EventType.WorksheetChanged, itself),
  SelectionChanged: event('1.9', EventType.WorksheetSelectionChanged, itself),
  FormatChanged: event('1.9', EventType.WorksheetFormatChanged, itself),
  RowSorted: event('1.10', EventType.WorksheetRowSorted, itself),
  ColumnSorted: event('1.10', EventType.WorksheetColumnSorted, itself),
  RowHiddenChanged: event('1.11', EventType.WorksheetRowHiddenChanged, itself),
  ProtectionChanged: event('1.14', EventType.WorksheetProtectionChanged, itself),
  NameChanged: event('1.17', EventType.WorksheetNameChanged, itself),
};
