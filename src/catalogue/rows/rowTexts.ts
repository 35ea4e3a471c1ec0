import { foldText } from '../cells/foldText';
import type { Row } from '../blankRow';

/** The texts of a row, by which one marked as a product is recognised: numbers and place may change. */
export function rowTexts(row: Row): string[] {
  const texts = row.map((cell) => (typeof cell === 'string' ? foldText(cell).trim() : ''));
  return texts.filter((text) => text !== '');
}

/** Whether a row has the texts of a known one; a narrower range may lack some of them. */
export function isAmong(row: Row, known: readonly (readonly string[])[]): boolean {
  if (known.length === 0) return false;
  const texts = rowTexts(row);
  return texts.length > 0 && known.some((others) => texts.every((text) => others.includes(text)));
}
