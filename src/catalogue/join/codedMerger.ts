import type { CodedColumn, Column } from '../types';
import type { ColumnMerger } from './columnMerger';
import { missingState } from './missingState';

type CodedSource = Extract<Column, { kind: 'coded' }>;
type Entry = CodedSource['entries'][number];

const keyOf = (entry: Entry): string => (typeof entry === 'string' ? entry : JSON.stringify(entry));

/** The same for lists that differ in nothing but their order. */
const meaningOf = (entry: Entry): string =>
  typeof entry === 'string'
    ? entry
    : JSON.stringify(entry.map((item: Entry | object) => JSON.stringify(item)).sort());

/** The entries in use, each once, and their new codes by source and code. */
class United {
  readonly entries: Entry[] = [];
  private readonly codeOf = new Map<string, number>();
  /** Filled as rows need it: a sheet may have far more entries than one row of a formula. */
  private readonly newCodes: number[][];

  constructor(private readonly sources: readonly CodedSource[]) {
    this.newCodes = sources.map(() => []);
  }

  at(source: number, row: number): number {
    const { codes, entries } = this.sources[source]!;
    const code = codes[row]!;
    return (this.newCodes[source]![code] ??= this.codeFor(entries[code]!));
  }

  private codeFor(entry: Entry): number {
    const key = keyOf(entry);
    const known = this.codeOf.get(key) ?? this.entries.push(entry) - 1;
    this.codeOf.set(key, known);
    return known;
  }
}

export function codedMerger(sources: readonly CodedSource[], size: number): ColumnMerger {
  const united = new United(sources);
  const { entries } = united;
  const codes = new Int32Array(size).fill(-1);
  const column: CodedColumn<Entry> = { kind: 'coded', state: missingState(size), codes, entries };
  return {
    // All sources are columns of one field, so the entries are of one type.
    column: column as Column,
    take(source, from, to) {
      codes[to] = united.at(source, from);
    },
    agrees(source, from, to) {
      const theirs = united.at(source, from);
      const own = codes[to]!;
      return theirs === own || meaningOf(entries[theirs]!) === meaningOf(entries[own]!);
    },
  };
}
