import type { RawCell } from '../types';
import { assignColumns } from './assignColumns';
import type { ColumnTexts } from './columnTexts';
import { headerConfidence } from './confidence';
import { resolveMapping } from './resolveMapping';
import type { HeaderMapping, HeaderResult } from './types';

export interface HeaderRows {
  readonly texts: readonly ColumnTexts[];
  readonly headerRow: number;
  readonly firstRow: number;
  /** The caller said where the header is. */
  readonly isGiven: boolean;
  readonly columnOffset: number;
  /** The first cells below the header of a column; absent where there are none to look at. */
  readonly cellsOf?: (column: number) => readonly RawCell[];
}

/** The result for a header whose rows are settled. */
export function resultOf(rows: HeaderRows, mapping: HeaderMapping): HeaderResult {
  const { texts, headerRow, firstRow, isGiven, columnOffset, cellsOf } = rows;
  const resolved = resolveMapping(mapping, texts, columnOffset);
  if (!resolved.ok) return { kind: 'badMapping', problems: resolved.problems };
  const { columns, absent } = assignColumns(texts, resolved.byColumn, cellsOf);
  const confidence = headerConfidence(columns, isGiven);
  return { kind: 'found', headerRow, firstRow, columns, absent, confidence };
}
