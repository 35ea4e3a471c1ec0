import { OTHER_SHEETS } from '../../catalogue';
import { FIELDS, type FieldKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { fieldName } from '../fieldName';
import { commaList } from '../format/lists';

/** Why something could not be done in Excel. */
export type ExcelProblemCode =
  | 'editing'
  | 'protected'
  | 'sheetGone'
  | 'changed'
  | 'tableGone'
  | 'tooLarge'
  | 'offline'
  | 'busy'
  | 'oldExcel'
  | 'headerNotFound'
  | 'notProducts'
  | 'badMapping'
  | 'emptySheet'
  | 'chartSheet'
  | 'ownSheet'
  | 'noRows'
  | 'noSelection'
  | 'severalAreas'
  | 'selectionOutside'
  | 'invalidName'
  | 'mergedInTheWay'
  | 'filteredInTheWay'
  | 'cantFilter'
  | 'occupied'
  | 'storeDamaged'
  | 'storeCopied'
  | 'storeNewer'
  | 'partnerGone'
  | 'partnerNoIds'
  | 'partnerLacks'
  | 'exportBeside'
  | 'noModel'
  | 'cancelled'
  | 'timeout'
  | 'unknown';

/** Plain data, fit for messages and tests; its words are made by `excelProblemText`. */
export interface ExcelProblem {
  readonly code: ExcelProblemCode;
  /** Name of the sheet. */
  readonly sheet?: string | undefined;
  /** Address of the cell or the range, without the sheet. */
  readonly cell?: string | undefined;
  /** What the sentence names besides: a table, a name, a version, a limit, a date, another kind of sheet. */
  readonly detail?: string | undefined;
  /**
   * Of a batch that writes: whether the workbook is surely unchanged (`none`) or parts of the batch
   * may have taken effect, or may yet (`perhaps`). Absent for a batch that reads.
   */
  readonly effect?: 'none' | 'perhaps' | undefined;
  /** Excel's own code and message, for a fold with details; never shown by themselves. */
  readonly raw?: { readonly code: string; readonly message: string; readonly at?: string };
}

/** The place as the beginning of a sentence: `Sheet “A”, B2: `; empty where unknown. */
function whereText({ sheet, cell }: ExcelProblem, lang: Lang): string {
  if (sheet === undefined) return cell === undefined ? '' : text(lang, 'excel.atCell', { cell });
  return cell === undefined
    ? text(lang, 'excel.atSheet', { sheet })
    : text(lang, 'excel.atSheetCell', { sheet, cell });
}

/** One sentence on what went wrong and where, and one on what to do next. */
export function excelProblemText(problem: ExcelProblem, lang: Lang): string {
  const said = whereText(problem, lang) + sentence(problem, lang);
  if (problem.effect !== 'perhaps') return said;
  return text(lang, 'excel.perhaps', { said });
}

function notProductsText(detail: string, lang: Lang): string {
  const kind = OTHER_SHEETS.find((other) => other === detail) ?? 'few';
  return text(lang, 'excel.notProducts', { detail: text(lang, `excel.notProducts.${kind}`) });
}

const isField = (key: string): key is FieldKey => Object.hasOwn(FIELDS, key);

const fieldsText = (keys: readonly string[], lang: Lang): string =>
  commaList(
    keys.map((key) => (isField(key) ? fieldName(key, lang) : key)),
    lang,
  );

function sentence({ code, detail = '' }: ExcelProblem, lang: Lang): string {
  switch (code) {
    case 'tableGone':
    case 'oldExcel':
    case 'invalidName':
    case 'badMapping':
    case 'occupied':
    case 'noModel':
    case 'partnerGone':
      return text(lang, `excel.${code}`, { detail });
    case 'partnerLacks':
      return text(lang, 'excel.partnerLacks', { detail: fieldsText(detail.split(' '), lang) });
    case 'notProducts':
      return notProductsText(detail, lang);
    case 'editing':
    case 'protected':
    case 'sheetGone':
    case 'changed':
    case 'tooLarge':
    case 'offline':
    case 'busy':
    case 'headerNotFound':
    case 'emptySheet':
    case 'chartSheet':
    case 'ownSheet':
    case 'noRows':
    case 'noSelection':
    case 'severalAreas':
    case 'selectionOutside':
    case 'mergedInTheWay':
    case 'filteredInTheWay':
    case 'cantFilter':
    case 'storeDamaged':
    case 'storeCopied':
    case 'storeNewer':
    case 'partnerNoIds':
    case 'exportBeside':
    case 'cancelled':
    case 'timeout':
    case 'unknown':
      return text(lang, `excel.${code}`);
  }
}
