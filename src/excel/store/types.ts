import type { z } from 'zod';
import type { ExcelProblem } from '../../report';

/**
 * One topic of the workbook's own document. Each topic declares its own, by a name that never
 * changes: `{ name: 'ledger', schema: z.object(…), empty: { entries: [] } }`.
 */
export interface Section<T> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** What holds where the workbook says nothing yet, or where it is damaged. */
  readonly empty: T;
}

/** A worksheet as the document remembers it: ids may change between sessions, so its name too. */
export interface SheetKey {
  readonly id: string;
  readonly name: string;
}

/** The workbook's own document as it was read, with the changes that were made since. */
export interface StoreDocument {
  /** What was wrong while it was read: damaged, copied, written by a newer version. */
  readonly problems: readonly ExcelProblem[];
  get<T>(section: Section<T>): T;
  /** Takes effect in the workbook with `queueSave` and the next sync. */
  set<T>(section: Section<T>, value: T): void;
}

/** The document on its way out of the workbook, in requests of the caller's own making. */
export interface StoreReading {
  /** After a first sync: queues what the second one fetches. */
  queueTexts(): void;
  /** After the second sync. */
  document(): StoreDocument;
}
