import type { FieldKey } from '../../fields';
import { foldText } from '../cells/foldText';
import { readHeader } from '../header/readHeader';
import { isValue } from '../header/rowEvidence';
import type { SheetReading } from '../types';
import type { FilledCell } from './filledCells';
import { isTableWord } from './rowWords';

/** The field of each column of the grid; undefined where it has none. */
export type FieldAt = readonly (FieldKey | undefined)[];

/** Whether a text is a header, or a row of one, to which a person gave a field. */
function isNamed(text: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  const whole = foldText(header).trim();
  return whole === text || whole.split(' / ').includes(text);
}

/**
 * The share of cells that name the field of their own column, where a row is a repeat of the header, in any
 * language, or has the keys of the fields: at least two cells do, and few hold values. Else 0.
 *
 * @param named headers of columns whose field a person chose
 */
export function shareOfHeader(
  cells: readonly FilledCell[],
  fieldAt: FieldAt,
  named: SheetReading['named'] = {},
): number {
  const names = cells.filter(({ raw }) => !isValue(raw));
  const values = cells.length - names.length;
  // Values are far cheaper to recognise than names, and most cells of a product are values.
  if (names.length < 2 || values * 2 > names.length) return 0;
  let agreeing = 0;
  let known = 0;
  for (const { at, text } of names) {
    const field = fieldAt[at];
    if (field === undefined) continue;
    const isGiven = isNamed(text, named[field]);
    const reading = readHeader(text);
    if (!isGiven && reading.field !== field) continue;
    agreeing++;
    if (isGiven || reading.known) known++;
  }
  const isHeader =
    known >= 1 && agreeing >= 2 && agreeing * 3 >= cells.length && values * 2 <= agreeing;
  return isHeader ? agreeing / cells.length : 0;
}

/** Whether a row is the header of a table that has other columns than the product table. */
export function isOtherHeader(cells: readonly FilledCell[], fieldAt: FieldAt): boolean {
  if (cells.length < 2) return false;
  let named = 0;
  let agreeing = 0;
  for (const { at, raw, text } of cells) {
    if (isValue(raw)) return false;
    const { field, known } = readHeader(text);
    if (known || isTableWord(text)) named++;
    if (field !== null && field === fieldAt[at]) agreeing++;
  }
  return named >= 2 && named * 2 >= cells.length && agreeing * 2 < cells.length;
}
