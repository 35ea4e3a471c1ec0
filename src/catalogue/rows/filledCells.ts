import { foldText } from '../cells/foldText';
import { isBlankCell, type Row } from '../blankRow';
import type { RawCell } from '../types';

/** A cell with something in it. */
export interface FilledCell {
  /** 0-based column of the grid. */
  readonly at: number;
  readonly raw: RawCell;
  /** In half-width characters, trimmed. */
  readonly text: string;
}

/** A dash means nothing. */
const NOTHING = /^[-—–/]+$/u;

/** The non-empty cells of a row, left to right. */
export function filledCells(row: Row): FilledCell[] {
  const cells: FilledCell[] = [];
  for (let at = 0; at < row.length; at++) {
    const raw = row[at];
    if (raw === undefined || isBlankCell(raw)) continue;
    const text = foldText(String(raw)).trim();
    if (text !== '' && !NOTHING.test(text)) cells.push({ at, raw, text });
  }
  return cells;
}
