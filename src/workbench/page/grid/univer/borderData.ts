import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from '@univerjs/presets';
import type { Border, BorderEdge, CellFormat } from '../../../host/model';

const SIDES = [
  ['t', 'EdgeTop'],
  ['r', 'EdgeRight'],
  ['b', 'EdgeBottom'],
  ['l', 'EdgeLeft'],
] as const satisfies readonly (readonly [keyof IBorderData, BorderEdge])[];

/** Excel's style and weight of each of Univer's lines; the first that fits a border is drawn. */
const LINES: readonly (readonly [BorderStyleTypes, style: string, weight: string])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
];

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

function lineOf({ style, weight, color }: Border): IBorderStyleData {
  const [line] =
    LINES.find((one) => one[1] === style && one[2] === weight) ??
    LINES.find((one) => one[1] === style) ??
    LINES[0]!;
  return { s: line, cl: { rgb: color } };
}

function borderOf(data: IBorderData['t']): Border {
  const line = LINES.find(([type]) => type === data?.s);
  const color = data?.cl.rgb ?? '#000000';
  return line
    ? { style: line[1], weight: line[2], color }
    : { style: 'None', weight: 'Thin', color };
}
