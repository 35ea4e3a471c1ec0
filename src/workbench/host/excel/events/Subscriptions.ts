import type { HostEvent, Since } from '../../engine/types';
import type { Workbook } from '../../model';
import type { EventType } from './EventType';

/** Events with listeners, by workbook: the others are not sent, as in Excel. */
const listeners = new WeakMap<Workbook, Map<EventType, number>>();

function countsOf(workbook: Workbook): Map<EventType, number> {
  const known = listeners.get(workbook) ?? new Map<EventType, number>();
  listeners.set(workbook, known);
  return known;
}

function add(workbook: Workbook, type: EventType, difference: number): void {
  const counts = countsOf(workbook);
  counts.set(type, (counts.get(type) ?? 0) + difference);
}

/** Whether an add-in listens to events of the type, on whatever object. */
export function isListening(workbook: Workbook, type: EventType): boolean {
  return (countsOf(workbook).get(type) ?? 0) > 0;
}

/** An event of a type of the table. */
export function event<T>(
  since: Since,
  type: EventType,
  workbookOf: (target: T) => Workbook,
): HostEvent<T> {
  return {
    since,
    subscribe: (target) => {
      add(workbookOf(target), type, 1);
    },
    unsubscribe: (target) => {
      add(workbookOf(target), type, -1);
    },
  };
}
