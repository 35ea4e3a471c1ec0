import { childAt, numberOf, type XmlNode } from './xmlTree';

/** Turns a colour of a file into `#RRGGBB`; undefined for an automatic one. */
export type ColorOf = (color: XmlNode | undefined) => string | undefined;

/** Excel's own palette of indexed colours, from 8 on; the first eight are the same as the next. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
const THEME =
  'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(' ');
/** The order in which cells number a theme's colours. */
const THEME_NAMES =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** A reader of colours for a workbook with this theme (its part, if there is one). */
export function colorReader(root: XmlNode | undefined): ColorOf {
  const theme = root === undefined ? THEME : themeColors(root);
  return (color) => {
    if (!color || color.attributes['auto'] === '1') return undefined;
    const base = baseOf(color, theme);
    return base === undefined ? undefined : `#${tinted(base, numberOf(color, 'tint') ?? 0)}`;
  };
}

function themeColors(root: XmlNode): string[] {
  const scheme = childAt(root, 'themeElements', 'clrScheme');
  return THEME_NAMES.map((name, index) => {
    const [color] = childAt(scheme, name)?.children ?? [];
    return color?.attributes['lastClr'] ?? color?.attributes['val'] ?? THEME[index]!;
  });
}

function baseOf({ attributes }: XmlNode, theme: readonly string[]): string | undefined {
  const { rgb, theme: place, indexed } = attributes;
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (place !== undefined) return theme[Number(place)]?.toUpperCase();
  const index = Number(indexed);
  return indexed === undefined ? undefined : INDEXED[index < 8 ? index : index - 8];
}

/** A colour made lighter (tint over 0) or darker, by its luminance, as the file format says. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [0, 2, 4].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  ) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const next = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * light - 1));
  const chroma = saturation * (1 - Math.abs(2 * next - 1));
  const channel = (value: number): string => {
    const part = most === least ? 0 : (value - least) / (most - least);
    const level = next - chroma / 2 + part * chroma;
    return Math.round(level * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return [red, green, blue].map(channel).join('').toUpperCase();
}
