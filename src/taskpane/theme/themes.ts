import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { Look } from './look';

const FONTS = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif",
};

/** The design tokens of each look. */
export const THEMES: Readonly<Record<Look, Theme>> = {
  light: { ...webLightTheme, ...FONTS },
  dark: { ...webDarkTheme, ...FONTS },
  contrast: { ...teamsHighContrastTheme, ...FONTS },
};
