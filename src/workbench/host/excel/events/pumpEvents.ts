import type { ModelEvent, Workbook } from '../../model';
import type { PushEntry } from '../../protocol/types';
import { EventType } from './EventType';
import { eventMessage } from './eventMessages';
import { isListening } from './Subscriptions';

/** The category of events among the messages that the host pushes. */
const EVENT_CATEGORY = 65536;

/** The number of the event that a change of the model becomes. */
const TYPES: Partial<Record<ModelEvent['type'], EventType>> = {
  changed: EventType.WorksheetChanged,
  tableChanged: EventType.TableChanged,
  rowSorted: EventType.WorksheetRowSorted,
  columnSorted: EventType.WorksheetColumnSorted,
  formatChanged: EventType.WorksheetFormatChanged,
  rowHiddenChanged: EventType.WorksheetRowHiddenChanged,
  selectionChanged: EventType.WorksheetSelectionChanged,
  protectionChanged: EventType.WorksheetProtectionChanged,
  sheetAdded: EventType.WorksheetAdded,
  sheetDeleted: EventType.WorksheetDeleted,
  sheetActivated: EventType.WorksheetActivated,
  sheetDeactivated: EventType.WorksheetDeactivated,
  calculated: EventType.WorksheetCalculated,
  sheetRenamed: EventType.WorksheetNameChanged,
  tableAdded: EventType.TableAdded,
  tableDeleted: EventType.TableDeleted,
};

/**
 * Pushes the workbook's events to the add-in, after the answer to the request in which they happened, and
 * only those with listeners. Returns a function that stops it.
 */
export function pumpEvents(
  workbook: Workbook,
  push: (entries: readonly PushEntry[]) => void,
): () => void {
  let waiting: PushEntry[] = [];
  const flush = (): void => {
    const entries = waiting;
    waiting = [];
    push(entries);
  };
  return workbook.events.listen((event) => {
    const type = TYPES[event.type];
    if (type === undefined || !isListening(workbook, type)) return;
    if (waiting.length === 0) queueMicrotask(flush);
    waiting.push(...entriesOf(event));
  });
}

function entriesOf(event: ModelEvent): PushEntry[] {
  const found = eventMessage(event);
  if (!found) return [];
  const message = JSON.stringify(found.message);
  return found.targets.map((target) => [EVENT_CATEGORY, found.type, target, message] as const);
}
