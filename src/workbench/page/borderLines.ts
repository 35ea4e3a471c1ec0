import type { Border, BorderEdge } from '../host/model';

/** The edges of a cell by their names in files, in the files' order. */
export const BORDER_EDGES: readonly (readonly [name: string, edge: BorderEdge])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];

/** Excel's lines by their names in files; its API has pattern and weight separately. */
export const BORDER_LINES = [
  { name: 'thin', style: 'Continuous', weight: 'Thin' },
  { name: 'hair', style: 'Continuous', weight: 'Hairline' },
  { name: 'medium', style: 'Continuous', weight: 'Medium' },
  { name: 'thick', style: 'Continuous', weight: 'Thick' },
  { name: 'dotted', style: 'Dot', weight: 'Thin' },
  { name: 'dashed', style: 'Dash', weight: 'Thin' },
  { name: 'mediumDashed', style: 'Dash', weight: 'Medium' },
  { name: 'dashDot', style: 'DashDot', weight: 'Thin' },
  { name: 'mediumDashDot', style: 'DashDot', weight: 'Medium' },
  { name: 'dashDotDot', style: 'DashDotDot', weight: 'Thin' },
  { name: 'mediumDashDotDot', style: 'DashDotDot', weight: 'Medium' },
  { name: 'slantDashDot', style: 'SlantDashDot', weight: 'Medium' },
  { name: 'double', style: 'Double', weight: 'Thick' },
] as const;

export type BorderLine = (typeof BORDER_LINES)[number]['name'];

/** The line that fits a border, else the first of its style, else a thin one. */
export function borderLine({ style, weight }: Border): BorderLine {
  const ofStyle = BORDER_LINES.filter((line) => line.style === style);
  return (ofStyle.find((line) => line.weight === weight) ?? ofStyle[0] ?? BORDER_LINES[0]).name;
}
