import { boxAddress } from '../../model/address';
import type { Box, ChangeDetails, ModelEvent, Sheet, Table } from '../../model';
import type { JsonObject } from '../../protocol/types';
import { isAddinWork } from '../define/addinWork';
import { Region } from '../region/Region';
import { EventType } from './EventType';
import { eventRangesOf } from './EventRanges';

/** One event for the client: its number, its targets, and its message. */
export interface EventMessage {
  readonly type: EventType;
  readonly targets: readonly string[];
  readonly message: JsonObject;
}

/** The target id under which listeners of collections register. */
const WORKBOOK_TARGET = 'Workbook';

type Kind<T extends ModelEvent['type']> = Extract<ModelEvent, { type: T }>;

/** The message of a change in the model; undefined where Excel has no event for it. */
export function eventMessage(event: ModelEvent): EventMessage | undefined {
  switch (event.type) {
    case 'changed':
      return onSheet(EventType.WorksheetChanged, event.sheet, {
        ...changeOf(event),
        shiftDirection: shiftOf(event),
        triggerSource: isAddinWork() ? 'ThisLocalAddin' : 'Unknown',
      });
    case 'tableChanged':
      return onTable(EventType.TableChanged, event.sheet, event.table, changeOf(event));
    case 'rowSorted':
      return onSheet(EventType.WorksheetRowSorted, event.sheet, placeOf(event));
    case 'columnSorted':
      return onSheet(EventType.WorksheetColumnSorted, event.sheet, placeOf(event));
    case 'formatChanged':
      return onSheet(EventType.WorksheetFormatChanged, event.sheet, {
        ...placeOf(event),
        referenceId: referenceTo(event.sheet, event.box),
      });
    case 'rowHiddenChanged': {
      const changeType = event.sheet.lines.isRowHidden(event.box.row) ? 'Hidden' : 'Unhidden';
      const message = { ...placeOf(event), changeType };
      return onSheet(EventType.WorksheetRowHiddenChanged, event.sheet, message);
    }
    case 'selectionChanged': {
      const address = event.boxes.map((box) => boxAddress(box)).join(',');
      return onSheet(EventType.WorksheetSelectionChanged, event.sheet, { address });
    }
    case 'protectionChanged': {
      const isProtected = event.sheet.protection.protected;
      const { sheet, source } = event;
      return onSheet(EventType.WorksheetProtectionChanged, sheet, { isProtected, source });
    }
    case 'sheetAdded':
      return onSheet(EventType.WorksheetAdded, event.sheet, { source: event.source });
    case 'sheetDeleted':
      return onSheet(EventType.WorksheetDeleted, event.sheet, { source: event.source });
    case 'sheetActivated':
      return onSheet(EventType.WorksheetActivated, event.sheet, {});
    case 'sheetDeactivated':
      return onSheet(EventType.WorksheetDeactivated, event.sheet, {});
    case 'calculated':
      return onSheet(EventType.WorksheetCalculated, event.sheet, {});
    case 'tableAdded':
      return onTable(EventType.TableAdded, event.sheet, event.table, { source: event.source });
    case 'tableDeleted':
      return onTable(EventType.TableDeleted, event.sheet, event.table, {
        source: event.source,
        tableName: event.table.name,
      });
    case 'sheetRenamed': {
      const { sheet, source, nameBefore } = event;
      const message = { source, nameBefore, nameAfter: sheet.name };
      return onSheet(EventType.WorksheetNameChanged, sheet, message);
    }
    case 'filtered':
    case 'sheetVisibilityChanged':
    case 'sheetMoved':
    case 'settingsChanged':
      return undefined;
  }
}

function onSheet(type: EventType, { id }: Sheet, message: JsonObject): EventMessage {
  return { type, targets: [id, WORKBOOK_TARGET], message: { ...message, worksheetId: id } };
}

function onTable(type: EventType, sheet: Sheet, table: Table, message: JsonObject): EventMessage {
  return {
    type,
    targets: [table.id, sheet.id, WORKBOOK_TARGET],
    message: { ...message, worksheetId: sheet.id, tableId: table.id },
  };
}

function placeOf(event: { readonly box: Box; readonly source: string }): JsonObject {
  return { address: boxAddress(event.box), source: event.source };
}

function changeOf(event: Kind<'changed'> | Kind<'tableChanged'>): JsonObject {
  return {
    ...placeOf(event),
    changeType: event.changeType,
    referenceId: referenceTo(event.sheet, event.box),
    ...detailsOf(event.details),
  };
}

/** Only an edit of one cell has details: what was there before and after. */
function detailsOf(details: ChangeDetails | undefined): JsonObject {
  return details ? { ...details } : {};
}

function referenceTo(sheet: Sheet, box: Box): string {
  return eventRangesOf(sheet.workbook).keep(Region.of(sheet, box));
}

/** Which way cells moved; rows and columns as a whole have no direction. */
function shiftOf({ changeType, direction }: Kind<'changed'>): string {
  const isCells = changeType === 'CellInserted' || changeType === 'CellDeleted';
  return isCells && direction ? `ShiftCell${direction}` : 'None';
}
