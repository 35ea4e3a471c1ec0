import type { AlignmentStyle, BorderLineStyle, BorderStyle, CellStyle } from 'hucre';
import { type Border, type CellFormat, type Paint, PLAIN } from '../../host/model';

const LINES: Readonly<Record<string, BorderLineStyle>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};

/** A cell's format as a file keeps it. */
export function xlsxStyle(format: CellFormat): CellStyle {
  const border = borderStyle(format.borders);
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      underline: format.underline !== 'None',
      strikethrough: format.strikethrough,
      ...(format.fontColor === PLAIN.fontColor ? {} : { color: { rgb: rgb(format.fontColor) } }),
    },
    alignment: alignmentStyle(format),
    protection: { locked: format.locked, hidden: format.formulaHidden },
    ...(format.fill ? { fill: solid(format.fill) } : {}),
    ...(border ? { border } : {}),
    ...(format.numberFormat === 'General' ? {} : { numFmt: format.numberFormat }),
  };
}

/** What a conditional format lays over a cell. */
export function xlsxPaint(paint: Paint): CellStyle {
  const font = {
    ...(paint.fontColor === undefined ? {} : { color: { rgb: rgb(paint.fontColor) } }),
    ...(paint.bold === undefined ? {} : { bold: paint.bold }),
    ...(paint.italic === undefined ? {} : { italic: paint.italic }),
    ...(paint.strikethrough === undefined ? {} : { strikethrough: paint.strikethrough }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(paint.fill ? { fill: solidPaint(paint.fill) } : {}),
  };
}

function solid(color: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(color) } };
}

/** In a conditional format the colour of a solid fill is its background. */
function solidPaint(color: string): NonNullable<CellStyle['fill']> {
  const painted = { rgb: rgb(color) };
  return { type: 'pattern', pattern: 'solid', fgColor: painted, bgColor: painted };
}

function alignmentStyle(format: CellFormat): AlignmentStyle {
  return {
    horizontal: decapital(format.horizontalAlignment) as NonNullable<AlignmentStyle['horizontal']>,
    vertical: decapital(format.verticalAlignment) as NonNullable<AlignmentStyle['vertical']>,
    wrapText: format.wrapText,
    shrinkToFit: format.shrinkToFit,
    indent: format.indentLevel,
  };
}

function borderStyle(borders: CellFormat['borders']): BorderStyle | undefined {
  const { EdgeTop, EdgeRight, EdgeBottom, EdgeLeft } = borders;
  if (!EdgeTop && !EdgeRight && !EdgeBottom && !EdgeLeft) return undefined;
  return {
    ...(EdgeTop ? { top: side(EdgeTop) } : {}),
    ...(EdgeRight ? { right: side(EdgeRight) } : {}),
    ...(EdgeBottom ? { bottom: side(EdgeBottom) } : {}),
    ...(EdgeLeft ? { left: side(EdgeLeft) } : {}),
  };
}

function side({ style, weight, color }: Border): NonNullable<BorderStyle['top']> {
  const thick = weight === 'Thick' || weight === 'Medium';
  const line = thick && style === 'Continuous' ? decapital(weight) : (LINES[style] ?? 'thin');
  return { style: line as BorderLineStyle, color: { rgb: rgb(color) } };
}

function rgb(color: string): string {
  return color.replace('#', '').toUpperCase();
}

function decapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
