import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '../fluent';
import type { Look } from './look';

/** Latin letters come from fonts of their own: those of a Chinese font set apostrophes as wide as a character. */
const FONTS = {
  fontFamilyBase:
    "'Segoe UI', -apple-system, 'Helvetica Neue', Arial, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif",
};

/** The design tokens of each look. */
export const THEMES: Readonly<Record<Look, Theme>> = {
  light: { ...webLightTheme, ...FONTS },
  dark: { ...webDarkTheme, ...FONTS },
  contrast: { ...teamsHighContrastTheme, ...FONTS },
};
