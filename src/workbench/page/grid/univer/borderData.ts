import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from '@univerjs/core';
import type { Border, BorderEdge, CellFormat } from '../../../host/model';
import { BORDER_LINES, borderLine, type BorderLine } from '../../borderLines';

const SIDES = [
  ['t', 'EdgeTop'],
  ['r', 'EdgeRight'],
  ['b', 'EdgeBottom'],
  ['l', 'EdgeLeft'],
] as const satisfies readonly (readonly [keyof IBorderData, BorderEdge])[];

/** Univer's name for each of Excel's lines. */
const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  double: BorderStyleTypes.DOUBLE,
};

/** The lines around a cell; undefined where there are none. */
export function borderData(borders: CellFormat['borders']): IBorderData | undefined {
  const found: IBorderData = {};
  for (const [side, edge] of SIDES) {
    const border = borders[edge];
    if (border && border.style !== 'None') found[side] = lineOf(border);
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The borders that a cell has now; edges without a line go away. */
export function bordersIn(data: IBorderData): CellFormat['borders'] {
  return Object.fromEntries(SIDES.map(([side, edge]) => [edge, borderOf(data[side])]));
}

function lineOf(border: Border): IBorderStyleData {
  return { s: LINES[borderLine(border)], cl: { rgb: border.color } };
}

function borderOf(data: IBorderData['t']): Border {
  const line = BORDER_LINES.find(({ name }) => LINES[name] === data?.s);
  const color = data?.cl.rgb ?? '#000000';
  return line
    ? { style: line.style, weight: line.weight, color }
    : { style: 'None', weight: 'Thin', color };
}
