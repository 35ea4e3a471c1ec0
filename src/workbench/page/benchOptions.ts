import { NEWEST_LEVEL, type HostOptions } from '../host';

const DARK = {
  bodyBackgroundColor: '#1f1f1f',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#2b2b2b',
  controlForegroundColor: '#ffffff',
} as const;

/** Which Excel the page's address asks for: `?lang=zh-CN&api=1.9&theme=dark`; else the browser's language. */
export function benchOptions(search: string, language: string): HostOptions & { locale: string } {
  const asked = new URLSearchParams(search);
  return {
    locale: asked.get('lang') ?? (language.startsWith('zh') ? 'zh-CN' : 'en-US'),
    apiLevel: apiLevel(asked.get('api')),
    ...(asked.get('theme') === 'dark' ? { theme: DARK } : {}),
  };
}

type Level = NonNullable<HostOptions['apiLevel']>;

function apiLevel(text: string | null): Level {
  return text !== null && isLevel(text) ? text : NEWEST_LEVEL;
}

function isLevel(text: string): text is Level {
  const [, minor] = /^1\.([1-9]\d?)$/.exec(text) ?? [];
  return minor !== undefined && Number(minor) <= Number(NEWEST_LEVEL.slice(2));
}
