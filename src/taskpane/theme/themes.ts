import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '../fluent';
import type { Lang } from '../../strings';
import type { Look } from './look';

/** Apostrophes and quotation marks of a Latin font, where no font of the first ones is installed. */
const MARKS = 'Youpin marks';

/** `MARKS` for the page's style sheet; nothing is loaded. */
export const MARKS_FONT = {
  fontFamily: MARKS,
  src: "local('Liberation Sans'), local('Noto Sans'), local('DejaVu Sans')",
  unicodeRange: 'U+2018-201D',
};

const LATIN = "'Segoe UI', -apple-system, 'Helvetica Neue', Arial";
const CHINESE =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

/** Latin letters come from fonts of their own: those of a Chinese font set apostrophes as wide as a character. */
const FONTS = {
  zh: `${LATIN}, ${CHINESE}`,
  en: `${LATIN}, '${MARKS}', ${CHINESE}`,
} as const satisfies Record<Lang, string>;

const LOOKS: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The design tokens of a look, for texts of a language. */
export function themeOf(look: Look, lang: Lang): Theme {
  return { ...LOOKS[look], fontFamilyBase: FONTS[lang] };
}
