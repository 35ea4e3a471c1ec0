import type { ExcelBehaviours } from '../behaviours';
import type { HostObject } from '../engine/HostObject';
import type { HostTable } from '../engine/types';
import type { PushEntry } from '../protocol/types';

/** Settings of the document as Office.js keeps them: names with serialized values. */
export interface SettingsStore {
  read(): readonly (readonly [string, string])[];
  /** Replaces all settings. */
  write(entries: readonly (readonly [string, string])[]): void;
}

/** What the host can do for the model once a client is there. */
export interface HostConnection {
  /** The behaviours of the emulated Excel. */
  readonly behaviours: ExcelBehaviours;
  /** Tells the client something: events are [65536, event type, target id, JSON of the arguments]. */
  push(entries: readonly PushEntry[]): void;
  /** Keeps an object that an event speaks of; the id goes into the event's `referenceId`. */
  keep(object: HostObject): string;
  /** The object kept under an id. @throws `InvalidReference` */
  kept(id: string): HostObject;
}

/** The application behind the shim: a table of types over a workbook. */
export interface HostModel {
  readonly table: HostTable;
  /** Whether a cell is being typed into. */
  isEditing(): boolean;
  /** Left out: settings live as long as the page. */
  readonly settings?: SettingsStore;
  /** Called once, when the shim is in place; the model starts to send its events. */
  connect?(connection: HostConnection): void;
  /** Called before each request; what it answers with, after it. */
  executing?(isGrouped: boolean): (() => void) | undefined;
  /** Called after each request that may have changed what is on a screen. */
  executed?(): void;
  /** How many cells were moved so far; left out: none ever. */
  movedCells?(): number;
  /** Called when the host is taken down. */
  disconnect?(): void;
}
