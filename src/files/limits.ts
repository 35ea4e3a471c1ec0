const MEGABYTE = 1024 * 1024;

/** Beyond these a file is refused as `tooLarge`, so that no file can exhaust the memory. */
export const LIMITS = {
  /** Bytes of any file on disk. */
  fileBytes: 512 * MEGABYTE,
  /** Bytes of a binary .xls or of a web page saved as .xls: those are read whole, as objects. */
  wholeFileBytes: 100 * MEGABYTE,
  /** Bytes that all parts of a zip declare together. */
  inflatedBytes: 1536 * MEGABYTE,
  /** A part bigger than `suspectBytes` may not be packed tighter than this. */
  packingRatio: 200,
  suspectBytes: 100 * MEGABYTE,
  /** Bytes of a small part: the workbook, its relations, its styles. */
  smallPartBytes: 16 * MEGABYTE,
  /** Slots of a sheet, counted row by row up to the row's last cell. */
  cells: 2e7,
  /** Different texts of a workbook. */
  sharedTexts: 4e6,
  /** Merged areas that are kept; the rest of a sheet with more is of no use to a header. */
  merges: 100_000,
} as const;

export { EXCEL_COLUMNS, EXCEL_ROWS } from '../ooxml';
