import type { Theme } from '../../excel/capabilities/types';

/** How the pane looks. */
export type Look = 'light' | 'dark' | 'contrast';

/** What the browser says that the person prefers. */
export interface SystemLook {
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/**
 * High contrast wherever the system forces its colours; else the theme of Excel, and where Excel names
 * none (OfficeDev/office-js#6134) what the browser prefers.
 */
export function lookOf(
  { isDark, background }: Theme,
  { prefersDark, forcedColors }: SystemLook,
): Look {
  if (forcedColors) return 'contrast';
  const dark = background === undefined ? prefersDark : isDark;
  return dark ? 'dark' : 'light';
}
