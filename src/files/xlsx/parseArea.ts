import { EXCEL_COLUMNS, EXCEL_ROWS } from '../limits';
import type { MergedArea } from '../types';

/** `B2:C5` as 0-based coordinates; undefined for anything else and outside of Excel's bounds. */
export function parseArea(reference: string): MergedArea | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!match) return undefined;
  const [left, right] = [columnIndex(match[1]!), columnIndex(match[3]!)].sort((a, b) => a - b);
  const [top, bottom] = [Number(match[2]) - 1, Number(match[4]) - 1].sort((a, b) => a - b);
  const isInside = top! >= 0 && bottom! < EXCEL_ROWS && right! < EXCEL_COLUMNS;
  return isInside ? { top: top!, left: left!, bottom: bottom!, right: right! } : undefined;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
