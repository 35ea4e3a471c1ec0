import type { CellPlace } from '../../catalogue';
import { FIELD_KEYS } from '../../fields';
import { text, type Lang, type TextKey } from '../../strings';
import { linkTarget, placeText } from '../format/values';
import { EMPTY, linkCell, numberCell, textCell, type SheetCell } from './cells';
import type { ReportSheetInput } from './input';

export type Row = readonly SheetCell[];

type HeadKey = Extract<TextKey, `sheet.head.${string}`>;

/** The heading of a block. */
export const headingRow = (heading: string): Row => [textCell(heading, 'heading')];

/** One cell of a table's header. */
export const headCell = (key: HeadKey, lang: Lang): SheetCell =>
  textCell(text(lang, key), 'tableHeader');

/** The header of a table. */
export const headerRow = (keys: readonly HeadKey[], lang: Lang): Row =>
  keys.map((key) => headCell(key, lang));

/** The header over a column that a table leaves empty. */
export const NO_HEAD: SheetCell = { kind: 'empty', style: 'tableHeader' };

/** One line in small letters. */
export const mutedRow = (line: string): Row => [textCell(line, 'muted')];

/** A product row's number on its sheet, with a link to its first cell. */
export function rowLink({ catalogue, run }: ReportSheetInput, index: number): SheetCell {
  const row = catalogue.rowNumbers[index]!;
  const field = FIELD_KEYS.find((key) => catalogue.columns[key] !== undefined);
  const place = field && catalogue.place(field, index);
  if (place === undefined) return numberCell(row);
  return linkCell(String(row), placeText({ ...place, sheet: place.sheet ?? run.sheet }));
}

/**
 * A link to a cell by its address, with its sheet where that is not the checked one; empty where no sheet
 * has such a column.
 */
export function placeCell(place: CellPlace | undefined, checked: string): SheetCell {
  if (place === undefined) return EMPTY;
  const { column, row, sheet = checked } = place;
  const said = sheet === checked ? `${column}${row}` : placeText({ sheet, column, row });
  return linkCell(said, linkTarget(place, sheet));
}
