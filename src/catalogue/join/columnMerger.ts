import type { Column } from '../types';
import { codedMerger } from './codedMerger';
import { idMerger } from './idMerger';
import { numberMerger } from './numberMerger';
import { rangeMerger } from './rangeMerger';
import { textMerger } from './textMerger';
import { tiersMerger } from './tiersMerger';

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
