/** Why a row of a product sheet is no product. */
export const LEFT_OUT = [
  'total',
  'note',
  'units',
  'required',
  'instruction',
  'header',
  'section',
  'empty',
  'otherTable',
] as const;

export type LeftOutWhy = (typeof LEFT_OUT)[number];

/** A row with cells that is no product; `row` as Excel shows it. */
export interface LeftOutRow {
  readonly row: number;
  readonly why: LeftOutWhy;
}
