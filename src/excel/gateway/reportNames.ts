/** Hidden names by which a sheet is known as the add-in's; they stay with it when it is renamed. */
export const REPORT_NAMES = {
  /** The report that counts. */
  report: '_youpin_report',
  /** The list of what is done this week. */
  plan: '_youpin_plan',
  /** A list of what one person does this week. */
  owner: '_youpin_owner_plan',
  /** A sheet that a run has begun and not finished. */
  staged: '_youpin_report_staged',
} as const;

export type ReportName = keyof typeof REPORT_NAMES;

/** What the add-in writes a sheet of, one of each at most. */
export const WRITTEN_SHEETS = ['report', 'plan'] as const;
export type WrittenSheet = (typeof WRITTEN_SHEETS)[number];
