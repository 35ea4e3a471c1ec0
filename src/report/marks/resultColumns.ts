import { text, type Lang } from '../../strings';

/** A column that is written beside the data. */
export interface ResultColumn {
  readonly key: ResultKey;
  /** Data for formats, not for people. */
  readonly hidden: boolean;
  /** In characters, as Excel counts a column's width. */
  readonly width: number;
}

export type ResultKey = 'status' | 'gap' | 'issues' | 'certificates' | 'codes';

/** The result columns from left to right; rows of `markRows` have this order. */
export const RESULT_COLUMNS = [
  { key: 'status', hidden: false, width: 28 },
  { key: 'gap', hidden: false, width: 44 },
  { key: 'issues', hidden: false, width: 44 },
  { key: 'certificates', hidden: false, width: 36 },
  { key: 'codes', hidden: true, width: 8 },
] as const satisfies readonly ResultColumn[];

/** The header of a result column. */
export function resultColumnName(key: ResultKey, lang: Lang): string {
  return text(lang, `marks.column.${key}`);
}
