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
}

/** The result for a header whose rows are settled. */
export function resultOf(rows: HeaderRows, mapping: HeaderMapping): HeaderResult {
  const { texts, headerRow, firstRow, isGiven, columnOffset } = rows;
  const resolved = resolveMapping(mapping, texts, columnOffset);
  if (!resolved.ok) return { kind: 'badMapping', problems: resolved.problems };
  const { columns, absent } = assignColumns(texts, resolved.byColumn);
  const confidence = headerConfidence(columns, isGiven);
  return { kind: 'found', headerRow, firstRow, columns, absent, confidence };
}
