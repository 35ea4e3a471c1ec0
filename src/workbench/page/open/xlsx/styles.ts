import {
  type Border,
  type BorderEdge,
  type FormatPatch,
  type Paint,
  PLAIN,
} from '../../../host/model';
import { BORDER_EDGES, BORDER_LINES } from '../../borderLines';
import { builtInFormat } from './builtInFormats';
import type { ColorOf } from './colors';
import { childAt, childrenOf, flagOf, numberOf, type XmlNode } from './xmlTree';

/** The styles of a workbook. */
export interface Styles {
  /** By the number that cells give. */
  readonly cells: readonly FormatPatch[];
  /** By the number that conditional formats give. */
  readonly paints: readonly Paint[];
}

/** Reads the part of styles. */
export function readStyles(root: XmlNode | undefined, colorOf: ColorOf): Styles {
  if (root === undefined) return { cells: [{}], paints: [] };
  const numbers = new Map(
    childrenOf(childAt(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = childrenOf(childAt(root, 'fonts'), 'font').map((font) => fontOf(font, colorOf));
  const fills = childrenOf(childAt(root, 'fills'), 'fill').map((fill) => fillOf(fill, colorOf));
  const borders = childrenOf(childAt(root, 'borders'), 'border').map((one) =>
    bordersOf(one, colorOf),
  );
  const cells = childrenOf(childAt(root, 'cellXfs'), 'xf').map((xf): FormatPatch => {
    const id = numberOf(xf, 'numFmtId') ?? 0;
    const fill = fills[numberOf(xf, 'fillId') ?? 0] ?? '';
    return {
      numberFormat: numbers.get(id) ?? builtInFormat(id),
      fill,
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      borders: borders[numberOf(xf, 'borderId') ?? 0] ?? {},
      ...alignmentOf(childAt(xf, 'alignment')),
      ...protectionOf(childAt(xf, 'protection')),
    };
  });
  const paints = childrenOf(childAt(root, 'dxfs'), 'dxf').map((dxf) => paintOf(dxf, colorOf));
  return { cells: cells.length > 0 ? cells : [{}], paints };
}

function fontOf(font: XmlNode, colorOf: ColorOf): FormatPatch {
  const underline = childAt(font, 'u');
  return {
    fontName: childAt(font, 'name')?.attributes['val'] ?? PLAIN.fontName,
    fontSize: numberOf(childAt(font, 'sz'), 'val') ?? PLAIN.fontSize,
    fontColor: colorOf(childAt(font, 'color')) ?? PLAIN.fontColor,
    bold: isOn(childAt(font, 'b')),
    italic: isOn(childAt(font, 'i')),
    strikethrough: isOn(childAt(font, 'strike')),
    underline: underline ? capital(underline.attributes['val'] ?? 'single') : 'None',
  };
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && flagOf(node, 'val', true);
}

/** The colour of a solid fill; '' for any other. */
function fillOf(fill: XmlNode, colorOf: ColorOf): string {
  const pattern = childAt(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'solid'
    ? (colorOf(childAt(pattern, 'fgColor')) ?? '')
    : '';
}

function bordersOf(border: XmlNode, colorOf: ColorOf): Partial<Record<BorderEdge, Border>> {
  const found: Partial<Record<BorderEdge, Border>> = {};
  for (const [name, edge] of BORDER_EDGES) {
    const line = childAt(border, name) ?? childAt(border, LOGICAL[name] ?? '');
    const known = BORDER_LINES.find((one) => one.name === line?.attributes['style']);
    if (known === undefined) continue;
    const { style, weight } = known;
    found[edge] = { style, weight, color: colorOf(childAt(line, 'color')) ?? '#000000' };
  }
  return found;
}

/** Names of left and right in newer files. */
const LOGICAL: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

function alignmentOf(alignment: XmlNode | undefined): FormatPatch {
  if (!alignment) return {};
  const { horizontal, vertical } = alignment.attributes;
  const rotation = numberOf(alignment, 'textRotation') ?? 0;
  return {
    ...(horizontal ? { horizontalAlignment: capital(horizontal) } : {}),
    ...(vertical ? { verticalAlignment: capital(vertical) } : {}),
    wrapText: flagOf(alignment, 'wrapText'),
    shrinkToFit: flagOf(alignment, 'shrinkToFit'),
    indentLevel: numberOf(alignment, 'indent') ?? 0,
    // Beyond 90 a file counts degrees downwards; 255 is vertical text.
    textOrientation:
      rotation > 90 && rotation !== 255 ? 90 - rotation : rotation === 255 ? 180 : rotation,
  };
}

function protectionOf(protection: XmlNode | undefined): FormatPatch {
  if (!protection) return {};
  return {
    locked: flagOf(protection, 'locked', true),
    formulaHidden: flagOf(protection, 'hidden'),
  };
}

function paintOf(dxf: XmlNode, colorOf: ColorOf): Paint {
  const font = childAt(dxf, 'font');
  const pattern = childAt(dxf, 'fill', 'patternFill');
  const fill = colorOf(childAt(pattern, 'bgColor')) ?? colorOf(childAt(pattern, 'fgColor'));
  const fontColor = colorOf(childAt(font, 'color'));
  const numberFormat = childAt(dxf, 'numFmt')?.attributes['formatCode'];
  const underline = childAt(font, 'u');
  const flag = (name: string): boolean | undefined => {
    const node = childAt(font, name);
    return node && isOn(node);
  };
  const [bold, italic, strikethrough] = [flag('b'), flag('i'), flag('strike')];
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underline ? { underline: capital(underline.attributes['val'] ?? 'single') } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
