/** The numbers that events have on the wire. */
export const EventType = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetColumnSorted: 20,
  WorksheetRowHiddenChanged: 22,
  WorksheetProtectionChanged: 24,
  WorksheetNameChanged: 25,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;
export type EventType = (typeof EventType)[keyof typeof EventType];
