import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellFormat, FormatPatch, Paint } from '../../../host/model';
import { borderData, bordersIn } from './borderData';
import { flag } from './flag';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Excel's fonts are seldom installed without Excel. */
const FALLBACK_FONTS = 'Carlito, Segoe UI, Microsoft YaHei, sans-serif';

/** Formats are few, cells are many; equal formats of the model are the same object. */
const known = new WeakMap<CellFormat, IStyleData>();

/** A cell's format as a Univer style. */
export function styleOf(format: CellFormat): IStyleData {
  const before = known.get(format);
  if (before) return before;
  const borders = borderData(format.borders);
  const style: IStyleData = {
    ...fontOf(format),
    ...(borders ? { bd: borders } : {}),
    ...(format.fill === '' ? {} : { bg: { rgb: format.fill } }),
    ...(format.numberFormat === 'General' ? {} : { n: { pattern: format.numberFormat } }),
    ht: HORIZONTAL[format.horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED,
    vt: VERTICAL[format.verticalAlignment] ?? VerticalAlign.BOTTOM,
    tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
  known.set(format, style);
  return style;
}

function fontOf(format: CellFormat): IStyleData {
  return {
    ff: `${format.fontName}, ${FALLBACK_FONTS}`,
    fs: format.fontSize,
    cl: { rgb: format.fontColor },
    bl: flag(format.bold),
    it: flag(format.italic),
    ul: { s: flag(format.underline !== 'None') },
    st: { s: flag(format.strikethrough) },
  };
}

/** The paint of a conditional format as a Univer style. */
export function styleOfPaint(paint: Paint): IStyleData {
  const { fill, fontColor, bold, italic, underline, strikethrough } = paint;
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline !== 'None') } }),
    ...(strikethrough === undefined ? {} : { st: { s: flag(strikethrough) } }),
  };
}

/** A user's change of style as a patch of the format. */
export function patchOf(style: IStyleData): FormatPatch {
  return {
    ...(style.bg === undefined ? {} : { fill: style.bg?.rgb ?? '' }),
    ...(style.cl === undefined ? {} : { fontColor: style.cl?.rgb ?? '#000000' }),
    ...(style.n === undefined ? {} : { numberFormat: style.n?.pattern ?? 'General' }),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul === undefined
      ? {}
      : { underline: style.ul.s === BooleanNumber.TRUE ? 'Single' : 'None' }),
    ...(style.st === undefined ? {} : { strikethrough: style.st.s === BooleanNumber.TRUE }),
    ...(style.bd === undefined ? {} : { borders: bordersIn(style.bd ?? {}) }),
    ...(style.ht === undefined ? {} : { horizontalAlignment: wordOf(HORIZONTAL, style.ht) }),
    ...(style.vt === undefined ? {} : { verticalAlignment: wordOf(VERTICAL, style.vt) }),
    ...(style.tb === undefined ? {} : { wrapText: style.tb === WrapStrategy.WRAP }),
  };
}

function wordOf<T>(words: Readonly<Record<string, T>>, value: T | null): string {
  return Object.keys(words).find((word) => words[word] === value) ?? 'General';
}
