/** Hidden names by which a sheet is known as ours; they stay with it when it is renamed. */
export const REPORT_NAMES = {
  /** The report that counts. */
  report: '_youpin_report',
  /** A report that a run has begun and not finished. */
  staged: '_youpin_report_staged',
} as const;

export type ReportName = keyof typeof REPORT_NAMES;
