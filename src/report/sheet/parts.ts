import { text, type Lang, type TextKey } from '../../strings';
import { textCell, type SheetCell } from './cells';

export type Row = readonly SheetCell[];

type HeadKey = Extract<TextKey, `sheet.head.${string}`>;

/** The heading of a block. */
export const headingRow = (heading: string): Row => [textCell(heading, 'heading')];

/** The header of a table. */
export const headerRow = (keys: readonly HeadKey[], lang: Lang): Row =>
  keys.map((key) => textCell(text(lang, key), 'tableHeader'));

/** One line in small letters. */
export const mutedRow = (line: string): Row => [textCell(line, 'muted')];
