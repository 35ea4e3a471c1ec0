import type { CarriedRules } from '../carried/carriedRules';
import { carriedText } from '../carried/carriedText';
import { text, type Lang } from '../../strings';
import { countText } from '../format/values';

/** A part of a file that could not be read although the rest was, from the reader of files. */
export type FileWarning =
  /** Cells with a formula that was never calculated. */
  | { readonly kind: 'notCalculated'; readonly cells: number }
  /** Cells that name a text which the workbook has lost. */
  | { readonly kind: 'lostTexts'; readonly cells: number }
  /** Characters that could not be read in the encoding of the text; the row of the first, from 1. */
  | {
      readonly kind: 'badCharacters';
      readonly encoding: string;
      readonly characters: number;
      readonly row: number;
    }
  /** A quote that is never closed, so that all after it is one cell; its row, from 1. */
  | { readonly kind: 'openQuote'; readonly row: number }
  /** All rows are read, more than a sheet of Excel holds. */
  | { readonly kind: 'moreRowsThanExcel'; readonly rows: number }
  /** Rules of its own and ignored problems, which are not applied. */
  | ({ readonly kind: 'carriedRules' } & CarriedRules);

/** One clear sentence on what could not be read, and what to do. */
export function fileWarningText(warning: FileWarning, lang: Lang): string {
  switch (warning.kind) {
    case 'notCalculated':
    case 'lostTexts':
      return text(lang, `file.${warning.kind}`, { n: countText(warning.cells) });
    case 'badCharacters':
      return text(lang, 'file.badCharacters', {
        n: countText(warning.characters),
        encoding: warning.encoding,
        row: warning.row,
      });
    case 'carriedRules':
      return text(lang, 'file.carriedRules', { carried: carriedText(warning, lang) });
    case 'moreRowsThanExcel':
      return text(lang, 'file.moreRowsThanExcel', { n: countText(warning.rows) });
    case 'openQuote':
      return text(lang, 'file.openQuote', { row: warning.row });
  }
}
