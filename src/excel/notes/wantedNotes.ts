import { columnOf } from '../../catalogue';
import { noteTexts, NOTE_LIMIT, SEVERITIES } from '../../report';
import { runSlices } from '../gateway/runSlices';
import type { Cell } from './notesDoor';
import type { NoteOptions } from './types';

export interface WantedNote extends Cell {
  readonly text: string;
}

export interface WantedNotes {
  /** Worst first, then by row. */
  readonly notes: readonly WantedNote[];
  readonly left: number;
  readonly taken: number;
}

/** Rows between two looks at the clock. */
const SLICE_ROWS = 32;

const keyOf = ({ row, column }: Cell): string => `${row} ${column}`;

interface Slice {
  readonly done: number;
  readonly total: number;
}

function* slices(
  { check, lang, filter, limit = NOTE_LIMIT }: NoteOptions,
  isWanted: (row: number) => boolean,
  takenCells: readonly Cell[],
): Generator<Slice, WantedNotes> {
  const { catalogue, verdict, layout, data } = check;
  const occupied = new Set(takenCells.map(keyOf));
  const bySeverity = SEVERITIES.map((): WantedNote[] => []);
  let all = 0;
  let taken = 0;
  for (let index = 0; index < catalogue.size; index++) {
    const row = catalogue.rowNumbers[index]! - 1;
    if (index % SLICE_ROWS === 0) yield { done: index, total: catalogue.size };
    if (!isWanted(row)) continue;
    for (const { field, severity, text } of noteTexts(verdict, index, lang, filter)) {
      const at = columnOf(layout, field);
      if (at === undefined) continue;
      const note = { row, column: data.firstColumn + at, text };
      if (occupied.has(keyOf(note))) {
        taken++;
        continue;
      }
      all++;
      const same = bySeverity[SEVERITIES.indexOf(severity)]!;
      if (same.length < limit) same.push(note);
    }
  }
  const notes = bySeverity.flat().slice(0, limit);
  return { notes, left: all - notes.length, taken };
}

/**
 * The notes to write for the rows that are wanted, and how many more there would be. Does not hold the
 * page up.
 *
 * @throws Refusal `cancelled`.
 */
export function wantedNotes(
  options: NoteOptions,
  isWanted: (row: number) => boolean,
  takenCells: readonly Cell[],
): Promise<WantedNotes> {
  const report = (slice: Slice): void => options.onProgress?.(slice);
  return runSlices(slices(options, isWanted, takenCells), report, options.signal);
}
