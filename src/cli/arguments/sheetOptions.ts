import type { HeaderMapping } from '../../catalogue';
import { FIELDS, FIELD_KEYS, type FieldKey } from '../../fields';
import { nearestKey } from '../../base/nearestKey';
import { text, type Lang } from '../../strings';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';

/** How to find the table in every file that is read. */
export interface SheetOptions {
  readonly sheet?: string;
  /** From 1, as Excel numbers rows. */
  readonly headerRow?: number;
  readonly mapping: HeaderMapping;
  /** Rows that are products whatever they look like, from 1. */
  readonly productRows: readonly number[];
  /** Whether the other sheets of a file are joined to the one of products. */
  readonly withSheets?: boolean;
}

export const SHEET_OPTIONS = {
  sheet: 'value',
  'header-row': 'value',
  map: 'values',
  'product-rows': 'value',
  'with-sheets': 'flag',
} as const;

function fieldOf(spelling: string, lang: Lang): FieldKey {
  const wanted = spelling.toLowerCase();
  const field = FIELD_KEYS.find((key) => {
    const { zh, en } = FIELDS[key].name;
    return [key, zh, en].some((name) => name.toLowerCase() === wanted);
  });
  if (field) return field;
  const suggestion = nearestKey(spelling, FIELD_KEYS);
  const hint =
    suggestion === undefined
      ? text(lang, 'cli.seeFields')
      : text(lang, 'cli.didYouMean', { suggestion });
  throw new CannotRun(text(lang, 'cli.unknownField', { value: spelling, hint }));
}

function mappingOf(entries: readonly string[], lang: Lang): HeaderMapping {
  const mapping: Partial<Record<FieldKey, string>> = {};
  for (const entry of entries) {
    const at = entry.search(/[=＝]/);
    const field = entry.slice(0, at).trim();
    const column = entry.slice(at + 1).trim();
    if (at < 0 || field === '' || column === '') {
      throw new CannotRun(text(lang, 'cli.badMap', { value: entry }));
    }
    mapping[fieldOf(field, lang)] = column;
  }
  return mapping;
}

function rowOf(value: string): number | undefined {
  const row = Number(value);
  return /^\d+$/.test(value) && row >= 1 && Number.isSafeInteger(row) ? row : undefined;
}

function headerRowOf(value: string, lang: Lang): number {
  const row = rowOf(value);
  if (row === undefined) throw new CannotRun(text(lang, 'cli.badHeaderRow', { value }));
  return row;
}

function productRowsOf(value: string, lang: Lang): number[] {
  return value.split(/[,，]/).map((part) => {
    const row = rowOf(part.trim());
    if (row === undefined) throw new CannotRun(text(lang, 'cli.badProductRows', { value }));
    return row;
  });
}

/** Reads `--sheet`, `--header-row`, `--map`, `--product-rows` and `--with-sheets`. */
export function sheetOptions({ args, lang }: Context): SheetOptions {
  const sheet = args.one('sheet');
  const headerRow = args.one('header-row');
  const productRows = args.one('product-rows');
  return {
    withSheets: args.has('with-sheets'),
    productRows: productRows === undefined ? [] : productRowsOf(productRows, lang),
    mapping: mappingOf(args.many('map'), lang),
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow: headerRowOf(headerRow, lang) }),
  };
}
