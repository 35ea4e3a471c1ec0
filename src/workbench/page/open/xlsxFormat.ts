import type { CellStyle, Color, FillStyle, FontStyle } from 'hucre';
import { resolveThemeColor } from 'hucre/xlsx';
import type { FormatPatch } from '../../host/model';

/** Light and dark change places between a theme's list of colours and the numbers that cells use. */
const THEME_ORDER = [1, 0, 3, 2] as const;

/** A cell's style in a file as a format of the model. */
export function xlsxFormat(style: CellStyle, theme: readonly string[]): FormatPatch {
  const { alignment, numFmt } = style;
  const fill = fillColor(style.fill, theme);
  return {
    ...(numFmt === undefined ? {} : { numberFormat: numFmt }),
    ...(fill === undefined ? {} : { fill }),
    ...(style.font ? fontFormat(style.font, theme) : {}),
    ...(alignment?.horizontal ? { horizontalAlignment: capital(alignment.horizontal) } : {}),
    ...(alignment?.vertical ? { verticalAlignment: capital(alignment.vertical) } : {}),
    ...(alignment?.wrapText ? { wrapText: true } : {}),
  };
}

/** What a conditional format's style lays over a cell: the colour of its solid fill is the background. */
export function xlsxPaint(style: CellStyle, theme: readonly string[]): FormatPatch {
  const { fill } = style;
  const color =
    fill?.type === 'pattern' ? hexColor(fill.bgColor ?? fill.fgColor, theme) : undefined;
  return {
    ...(style.font ? fontFormat(style.font, theme) : {}),
    ...(color === undefined ? {} : { fill: color }),
  };
}

function fontFormat(font: FontStyle, theme: readonly string[]): FormatPatch {
  const color = hexColor(font.color, theme);
  return {
    ...(font.name === undefined ? {} : { fontName: font.name }),
    ...(font.size === undefined ? {} : { fontSize: font.size }),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.strikethrough ? { strikethrough: true } : {}),
    ...(font.underline ? { underline: 'Single' } : {}),
  };
}

function fillColor(fill: FillStyle | undefined, theme: readonly string[]): string | undefined {
  return fill?.type === 'pattern' && fill.pattern === 'solid'
    ? hexColor(fill.fgColor, theme)
    : undefined;
}

function hexColor(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme === undefined) return undefined;
  const index = THEME_ORDER[color.theme] ?? color.theme;
  return `#${resolveThemeColor([...theme], index, color.tint)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
