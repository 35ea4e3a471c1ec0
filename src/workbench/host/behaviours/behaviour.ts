/** The Excels that the host can simulate. */
export const EXCEL_NAMES = ['windows', 'mac', 'web', 'excel2024', 'excel2021'] as const;
export type ExcelName = (typeof EXCEL_NAMES)[number];

/** A behaviour of a real Excel that an add-in must cope with. */
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
