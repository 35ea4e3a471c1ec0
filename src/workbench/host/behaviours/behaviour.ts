/** The Excels that the host can stand in for. */
export const EXCEL_NAMES = ['windows', 'mac', 'web', 'excel2024', 'excel2021'] as const;
export type ExcelName = (typeof EXCEL_NAMES)[number];

/** One thing that a real Excel does, and that an add-in has to live with. */
export interface Behaviour {
  /** One sentence: what Excel does. */
  readonly does: string;
  /** Issues of OfficeDev/office-js as `#1234`, pages of Microsoft's documentation by their file's name. */
  readonly sources: readonly string[];
  /** Since when Excel does it, in words. */
  readonly since: string;
  readonly excels: readonly ExcelName[];
  /** One sentence: what the add-in does about it; left out while it does nothing. */
  readonly answer?: string;
  /** The test that holds the answer, from the project's root. */
  readonly test?: string;
}
