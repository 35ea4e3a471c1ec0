import { NEWEST_LEVEL, type HostOptions } from '../host/shim/HostOptions';

type Level = NonNullable<HostOptions['apiLevel']>;

/** The themes of Excel that can be chosen; high contrast is the system's to force. */
export const THEMES = ['light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

/** The languages that the workbench speaks. */
export const LOCALES = ['zh-CN', 'en-US'] as const;

/** Which Excel the workbench stands in for. */
export interface BenchChoices {
  /** For example `zh-CN`. */
  readonly locale: string;
  readonly apiLevel: Level;
  readonly theme: ThemeName;
}

const DARK = {
  bodyBackgroundColor: '#1f1f1f',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#2b2b2b',
  controlForegroundColor: '#ffffff',
} as const;

/** What the page's address asks for: `?lang=zh-CN&api=1.9&theme=dark`; else the newest, light, the browser's language. */
export function choicesOf(search: string, language: string): BenchChoices {
  const asked = new URLSearchParams(search);
  const level = asked.get('api');
  return {
    locale: asked.get('lang') ?? (language.startsWith('zh') ? 'zh-CN' : 'en-US'),
    apiLevel: level !== null && isLevel(level) ? level : NEWEST_LEVEL,
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  };
}

/** The address's query that asks for these. */
export function searchOf({ locale, apiLevel, theme }: BenchChoices): string {
  return `?${new URLSearchParams({ lang: locale, api: apiLevel, theme }).toString()}`;
}

/** The host for these. */
export function benchOptions({ locale, apiLevel, theme }: BenchChoices): HostOptions {
  return { locale, apiLevel, ...(theme === 'dark' ? { theme: DARK } : {}) };
}

/** All levels down to one, the newest first. */
export function apiLevels(lowest = '1.1'): readonly Level[] {
  const levels: Level[] = [];
  for (let minor = newestMinor; minor >= minorOf(lowest); minor--) levels.push(`1.${minor}`);
  return levels;
}

const minorOf = (level: string) => Number(level.slice(2));
const newestMinor = minorOf(NEWEST_LEVEL);

function isLevel(text: string): text is Level {
  return apiLevels().some((level) => level === text);
}
