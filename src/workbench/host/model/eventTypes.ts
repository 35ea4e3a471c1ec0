import type { Box, Scalar } from './cellTypes';
import type { Sheet, ValueType } from './types';
import type { Table } from './tableTypes';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export type EventSource = 'Local' | 'Remote';

/** Only for an edit of one cell. */
export interface ChangeDetails {
  readonly valueBefore: Scalar;
  readonly valueAfter: Scalar;
  readonly valueTypeBefore: ValueType;
  readonly valueTypeAfter: ValueType;
}

export type ModelEvent =
  | {
      readonly type: 'changed';
      readonly source: EventSource;
      readonly sheet: Sheet;
      readonly changeType: ChangeType;
      readonly box: Box;
      readonly details?: ChangeDetails;
      readonly direction?: 'Down' | 'Right' | 'Up' | 'Left';
    }
  | {
      readonly type: 'tableChanged';
      readonly source: EventSource;
      readonly sheet: Sheet;
      readonly table: Table;
      readonly changeType: ChangeType;
      readonly box: Box;
      readonly details?: ChangeDetails;
    }
  | {
      readonly type: 'rowSorted' | 'columnSorted' | 'formatChanged' | 'rowHiddenChanged';
      readonly source: EventSource;
      readonly sheet: Sheet;
      readonly box: Box;
    }
  | {
      readonly type: 'filtered';
      readonly source: EventSource;
      readonly sheet: Sheet;
      readonly table?: Table;
    }
  | { readonly type: 'selectionChanged'; readonly sheet: Sheet; readonly boxes: readonly Box[] }
  | {
      readonly type: 'sheetAdded' | 'sheetDeleted' | 'sheetVisibilityChanged' | 'sheetMoved';
      readonly source: EventSource;
      readonly sheet: Sheet;
    }
  | {
      readonly type: 'sheetRenamed';
      readonly source: EventSource;
      readonly sheet: Sheet;
      readonly nameBefore: string;
    }
  | { readonly type: 'sheetActivated' | 'sheetDeactivated'; readonly sheet: Sheet }
  | {
      readonly type: 'tableAdded' | 'tableDeleted';
      readonly source: EventSource;
      readonly sheet: Sheet;
      readonly table: Table;
    }
  | { readonly type: 'calculated'; readonly sheet: Sheet }
  | { readonly type: 'protectionChanged'; readonly source: EventSource; readonly sheet: Sheet }
  | { readonly type: 'settingsChanged' };

export interface ModelEvents {
  /** Adds a listener to every event, in order, synchronously. Returns a function that removes it. */
  listen(listener: (event: ModelEvent) => void): () => void;
}
