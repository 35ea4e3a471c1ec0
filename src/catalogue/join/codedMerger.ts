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

/** The entries of all sources, each once, and the new code of each source's entries. */
function unite(sources: readonly CodedSource[]): { entries: Entry[]; newCodes: Int32Array[] } {
  const codeOf = new Map<string, number>();
  const entries: Entry[] = [];
  const newCodes = sources.map((source) =>
    Int32Array.from(source.entries, (entry: Entry) => {
      const key = keyOf(entry);
      const known = codeOf.get(key);
      if (known !== undefined) return known;
      codeOf.set(key, entries.length);
      return entries.push(entry) - 1;
    }),
  );
  return { entries, newCodes };
}

export function codedMerger(sources: readonly CodedSource[], size: number): ColumnMerger {
  const { entries, newCodes } = unite(sources);
  const codes = new Int32Array(size).fill(-1);
  const column: CodedColumn<Entry> = { kind: 'coded', state: missingState(size), codes, entries };
  const newCode = (source: number, from: number): number =>
    newCodes[source]![sources[source]!.codes[from]!]!;
  return {
    // All sources are columns of one field, so the entries are of one type.
    column: column as Column,
    take(source, from, to) {
      codes[to] = newCode(source, from);
    },
    agrees(source, from, to) {
      const theirs = newCode(source, from);
      const ours = codes[to]!;
      return theirs === ours || meaningOf(entries[theirs]!) === meaningOf(entries[ours]!);
    },
  };
}
