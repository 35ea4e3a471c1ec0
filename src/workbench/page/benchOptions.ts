import { EXCEL_NAMES, type ExcelName } from '../host/behaviours';
import type { HostOptions } from '../host/shim/HostOptions';

/** The Excels by their names in the address. */
export const EXCELS = EXCEL_NAMES.map((name) => [name.replace('excel', ''), name] as const);

/** The themes of Excel that can be chosen; high contrast is the system's to force. */
export const THEMES = ['light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

/** The languages that the workbench speaks. */
export const LOCALES = ['zh-CN', 'en-US'] as const;

/** The Excel that the workbench simulates. */
export interface BenchChoices {
  /** For example `zh-CN`. */
  readonly locale: string;
  readonly excel: ExcelName;
  readonly theme: ThemeName;
}

const DARK = {
  bodyBackgroundColor: '#1f1f1f',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#2b2b2b',
  controlForegroundColor: '#ffffff',
} as const;

/** Choices in the page's address: `?lang=zh-CN&excel=2021&theme=dark`; else Windows, light, the browser's language. */
export function choicesOf(search: string, language: string): BenchChoices {
  const asked = new URLSearchParams(search);
  const excel = EXCELS.find(([called]) => called === asked.get('excel'));
  return {
    locale: asked.get('lang') ?? (language.startsWith('zh') ? 'zh-CN' : 'en-US'),
    excel: excel?.[1] ?? 'windows',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  };
}

/** The address's query that asks for these. */
export function searchOf({ locale, excel, theme }: BenchChoices): string {
  const asked = { lang: locale, excel: excel.replace('excel', ''), theme };
  return `?${new URLSearchParams(asked).toString()}`;
}

/** The host for these. */
export function benchOptions({ locale, excel, theme }: BenchChoices): HostOptions {
  return { locale, excel, ...(theme === 'dark' ? { theme: DARK } : {}) };
}
