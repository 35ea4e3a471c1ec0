import type { Theme } from './types';

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

function isDarkColour(colour: string): boolean {
  const [, red = '', green = '', blue = ''] = HEX.exec(colour) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

function prefersDark(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
}

type Colours = Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'bodyForegroundColor'>;

/**
 * The theme of Office; where the host names none (Excel on the web, OfficeDev/office-js#6134), what
 * the system prefers.
 */
export function readTheme(theme: Colours | undefined): Theme {
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  if (background === undefined || !HEX.test(background)) return { isDark: prefersDark() };
  return {
    isDark: isDarkColour(background),
    background,
    ...(foreground !== undefined && HEX.test(foreground) && { foreground }),
  };
}
