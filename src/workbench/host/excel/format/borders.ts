import type { Border, BorderEdge } from '../../model';
import type { JsonObject } from '../../protocol/types';
import { asColour, asOneOf, given } from '../define/values';

export const BORDER_EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The edge of a cell that has no border. */
export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

/** A border with some of its properties set. A colour or a weight alone makes the line continuous. */
export function borderFrom(before: Border | undefined, patch: JsonObject): Border {
  const base = before ?? { ...NO_BORDER, style: 'Continuous' };
  return {
    style: given(patch['style'], (value) => asOneOf(value, STYLES), base.style),
    color: given(patch['color'], asColour, base.color),
    weight: given(patch['weight'], (value) => asOneOf(value, WEIGHTS), base.weight),
  };
}
