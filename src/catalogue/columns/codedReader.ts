import { byteColumn, int32Column } from '../../base/columnSpace';
import { CELL, type CodedColumn, type RawCell, type Reading } from '../types';
import { memoise } from './memo';
import type { ColumnReader, Rows } from './columnReader';

/** A read value, and its code in the column (`owner`) that last used it. */
interface Entry<T> {
  readonly state: number;
  readonly value: T | undefined;
  owner: object | undefined;
  code: number;
}

/** The columns' entries grow while they are filled. */
interface Growing<T> extends CodedColumn<T> {
  entries: T[];
}

function entryOf<T>(reading: Reading<T>): Entry<T> {
  const value = reading.state === 'ok' ? reading.value : undefined;
  return { state: CELL[reading.state], value, owner: undefined, code: -1 };
}

/** One entry for each word, however a cell spells it, so that equal words have equal codes. */
function entriesByWord<T>(): (reading: Reading<T>) => Entry<T> {
  const known = new Map<T, Entry<T>>();
  return (reading) => {
    const found = reading.state === 'ok' ? known.get(reading.value) : undefined;
    if (found !== undefined) return found;
    const made = entryOf(reading);
    if (made.value !== undefined) known.set(made.value, made);
    return made;
  };
}

/** The code of an entry's value in `column`. */
function codeIn<T>(column: Growing<T>, entry: Entry<T>): number {
  if (entry.owner !== column && entry.value !== undefined) {
    entry.owner = column;
    entry.code = column.entries.length;
    // Of a row alone one entry is all: a `push` would take space for seventeen.
    if (entry.code === 0) column.entries = [entry.value];
    else column.entries.push(entry.value);
  }
  return entry.code;
}

function codedReader<T>(
  read: (raw: RawCell) => Reading<T>,
  entry: (reading: Reading<T>) => Entry<T>,
): ColumnReader<Growing<T>> {
  const known = memoise((text) => entry(read(text)));
  const fill = (rows: Rows, at: number, column: Growing<T>, start: number): void => {
    const { state, codes } = column;
    let last: RawCell | undefined;
    for (let i = 0; i < rows.length; i++) {
      const raw = rows[i]![at] ?? '';
      // A currency is often that of the row before.
      if (raw === last) {
        state[start + i] = state[start + i - 1]!;
        codes[start + i] = codes[start + i - 1]!;
        continue;
      }
      last = raw;
      const found = typeof raw === 'string' ? known(raw) : entry(read(raw));
      state[start + i] = found.state;
      codes[start + i] = codeIn(column, found);
    }
  };
  return {
    create: (size) => ({
      kind: 'coded',
      state: byteColumn(size),
      codes: int32Column(size),
      entries: [],
    }),
    fill,
    // A new object, because caches by code (`CodeCache`) are keyed by column.
    reuse: ({ state, codes }) => ({ kind: 'coded', state, codes, entries: [] }),
    trim: ({ state, codes, entries }, size) => ({
      kind: 'coded',
      state: state.subarray(0, size),
      codes: codes.subarray(0, size),
      entries,
    }),
  };
}

/** Columns of words; equal words have equal codes. */
export function wordReader<T extends string>(
  read: (raw: RawCell) => Reading<T>,
): ColumnReader<CodedColumn<string>> {
  return codedReader<string>(read, entriesByWord());
}

/** Columns of lists; cells with equal text share an entry, as long as the reader remembers them. */
export function listReader<T>(
  read: (raw: RawCell) => Reading<readonly T[]>,
): ColumnReader<CodedColumn<readonly T[]>> {
  return codedReader<readonly T[]>(read, entryOf);
}
