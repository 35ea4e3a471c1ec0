import { byteColumn, float64Column, int32Column } from '../../base/columnSpace';
import { addTiers, createTiers, tiersAt } from '../columns/tiersSpace';
import { mergedCurrencies } from './mergedCurrencies';
import {
  CELL,
  CURRENCY,
  type CodedColumn,
  type Column,
  type IdColumn,
  type NumberColumn,
  type PriceTier,
  type RangeColumn,
  type TextColumn,
  type TiersColumn,
} from '../types';

/** Fills a new column from the columns of one field, one for each source. */
export interface ColumnMerger {
  /** The new column; every cell is missing until it is taken from a source. */
  readonly column: Column;
  /** Copies the value of row `from` of a source into row `to`; the state is the caller's. */
  take(source: number, from: number, to: number): void;
  /** Whether the value of row `from` of a source equals the value in row `to`. */
  agrees(source: number, from: number, to: number): boolean;
}

/** Columns of one field are of one kind. */
const ofKind = <K extends Column['kind']>(
  columns: readonly Column[],
  kind: K,
): Extract<Column, { kind: K }>[] =>
  columns.filter((column): column is Extract<Column, { kind: K }> => column.kind === kind);

/** A merger for the columns of one field. */
export function columnMerger(columns: readonly Column[], size: number): ColumnMerger {
  switch (columns[0]!.kind) {
    case 'number':
      return numberMerger(ofKind(columns, 'number'), size);
    case 'range':
      return rangeMerger(ofKind(columns, 'range'), size);
    case 'text':
      return textMerger(ofKind(columns, 'text'), size);
    case 'id':
      return idMerger(ofKind(columns, 'id'), size);
    case 'tiers':
      return tiersMerger(ofKind(columns, 'tiers'), size);
    case 'coded':
      return codedMerger(ofKind(columns, 'coded'), size);
  }
}

/** States of a column in which nothing has been filled in. */
function missingState(size: number): Uint8Array {
  return byteColumn(size).fill(CELL.missing);
}

/** Relative; `91.8%` and `0.918` may differ in the last bits. */
const TOLERANCE = 1e-9;

/** Whether two numbers are the same but for rounding. */
function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Maximum of scores whose sheet has no scale. */
const USUAL_SCALE = 5;

function numberMerger(sources: readonly NumberColumn[], size: number): ColumnMerger {
  const values = float64Column(size).fill(NaN);
  const outOf = sources.find((source) => source.outOf !== undefined)?.outOf;
  /** Scores of another scale are converted. */
  const valueOf = (source: number, row: number): number => {
    const column = sources[source]!;
    const value = column.values[row]!;
    return outOf === undefined || column.outOf === outOf
      ? value
      : (value * outOf) / (column.outOf ?? USUAL_SCALE);
  };
  return {
    column: {
      kind: 'number',
      state: missingState(size),
      values,
      ...(outOf !== undefined && { outOf }),
    },
    take(source, from, to) {
      values[to] = valueOf(source, from);
    },
    agrees: (source, from, to) => sameNumber(valueOf(source, from), values[to]!),
  };
}

const isNamed = (code: number): boolean => code < CURRENCY.unknown;

function rangeMerger(sources: readonly RangeColumn[], size: number): ColumnMerger {
  const low = float64Column(size).fill(NaN);
  const high = float64Column(size).fill(NaN);
  const currency = byteColumn(size).fill(CURRENCY.none);
  const { sheetCurrency, currencyOf } = mergedCurrencies(sources);
  return {
    column: { kind: 'range', state: missingState(size), low, high, currency, sheetCurrency },
    take(source, from, to) {
      const column = sources[source]!;
      low[to] = column.low[from]!;
      high[to] = column.high[from]!;
      currency[to] = currencyOf(column, from);
    },
    agrees(source, from, to) {
      const column = sources[source]!;
      const theirs = currencyOf(column, from);
      const own = currency[to]!;
      const sameCurrency = theirs === own || !isNamed(theirs) || !isNamed(own);
      return (
        sameCurrency &&
        sameNumber(column.low[from]!, low[to]!) &&
        sameNumber(column.high[from]!, high[to]!)
      );
    },
  };
}

function textMerger(sources: readonly TextColumn[], size: number): ColumnMerger {
  const values = new Array<string>(size).fill('');
  return {
    column: { kind: 'text', state: missingState(size), values },
    take(source, from, to) {
      values[to] = sources[source]!.values[from]!;
    },
    agrees: (source, from, to) => sources[source]!.values[from] === values[to],
  };
}

function idMerger(sources: readonly IdColumn[], size: number): ColumnMerger {
  const values = new Array<string>(size).fill('');
  const numbers = float64Column(size).fill(-1);
  return {
    column: { kind: 'id', state: missingState(size), values, numbers },
    take(source, from, to) {
      values[to] = sources[source]!.values[from]!;
      numbers[to] = sources[source]!.numbers[from]!;
    },
    agrees: (source, from, to) => sources[source]!.values[from] === values[to],
  };
}

const inOrder = (a: PriceTier, b: PriceTier): number =>
  a.quantity - b.quantity || a.price - b.price;

/** Whether the tiers are the same, in whatever order they are written. */
function sameTiers(some: readonly PriceTier[], others: readonly PriceTier[]): boolean {
  if (some.length !== others.length) return false;
  const [sorted, othersSorted] = [[...some].sort(inOrder), [...others].sort(inOrder)];
  return sorted.every((tier, at) => inOrder(tier, othersSorted[at]!) === 0);
}

function tiersMerger(sources: readonly TiersColumn[], size: number): ColumnMerger {
  const { sheetCurrency, currencyOf } = mergedCurrencies(sources);
  const column = createTiers(missingState(size), sheetCurrency);
  return {
    column,
    take(source, from, to) {
      addTiers(column, to, tiersAt(sources[source]!, from));
      column.currency[to] = currencyOf(sources[source]!, from);
    },
    agrees: (source, from, to) => sameTiers(tiersAt(sources[source]!, from), tiersAt(column, to)),
  };
}

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

function codedMerger(sources: readonly CodedSource[], size: number): ColumnMerger {
  const united = new United(sources);
  const { entries } = united;
  const codes = int32Column(size).fill(-1);
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
