/** Beyond these a package is refused; all in bytes but the ratio and the counts. */
export interface PackageLimits {
  /** All parts together, as they declare themselves. */
  readonly inflatedBytes: number;
  /** A part bigger than `suspectBytes` may not be packed tighter than this. */
  readonly packingRatio: number;
  readonly suspectBytes: number;
  /** A part of which all is kept in memory: the workbook, its relations, its styles. */
  readonly smallPartBytes: number;
  /** Different texts of a workbook. */
  readonly sharedTexts: number;
}

/** Excel's own bounds. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;
