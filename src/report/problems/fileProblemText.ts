import { text, type Lang } from '../../strings';
import { commaList } from '../format/lists';
import { countText } from '../format/values';

/** Why a file could not be read, from the reader of files. */
export interface FileProblem {
  readonly code:
    | 'notFound'
    | 'notReadable'
    | 'isFolder'
    | 'notASpreadsheet'
    | 'otherFormat'
    | 'notAFile'
    | 'lockFile'
    | 'tooManyRows'
    | 'encrypted'
    | 'empty'
    | 'truncated'
    | 'tooLarge'
    | 'outOfMemory'
    | 'noSuchSheet'
    | 'damaged';
  readonly file: string;
  /** The sheet that was asked for or found empty, where the problem is one of a sheet. */
  readonly sheet?: string | undefined;
  /** The sheets there are, for `noSuchSheet`. */
  readonly sheets?: readonly string[] | undefined;
  /** The limit that was passed, for `tooLarge`, in `unit`. */
  readonly limit?: number | undefined;
  readonly unit?: 'bytes' | 'cells' | undefined;
}

const MEBIBYTE = 1024 * 1024;

function limitText(limit: number, unit: FileProblem['unit'], lang: Lang): string {
  if (unit === 'cells') return text(lang, 'file.cells', { n: countText(limit) });
  return `${countText(Math.round(limit / MEBIBYTE))} MB`;
}

/** One clear sentence on why a file could not be read, and what to do. */
export function fileProblemText(problem: FileProblem, lang: Lang): string {
  const { code, file, sheet, sheets = [], limit, unit } = problem;
  switch (code) {
    case 'noSuchSheet':
      return text(lang, 'file.noSuchSheet', {
        file,
        sheet: sheet ?? '',
        sheets: sheets.length > 0 ? commaList(sheets, lang) : text(lang, 'value.nothing'),
      });
    case 'tooLarge':
      return limit === undefined
        ? text(lang, 'file.tooLargeBare', { file })
        : text(lang, 'file.tooLarge', { file, limit: limitText(limit, unit, lang) });
    case 'outOfMemory':
      return text(lang, 'file.outOfMemory', { file, limit: limitText(limit ?? 0, unit, lang) });
    case 'empty':
      return sheet === undefined
        ? text(lang, 'file.empty', { file })
        : text(lang, 'file.emptySheet', { file, sheet });
    default:
      return text(lang, `file.${code}`, { file });
  }
}
