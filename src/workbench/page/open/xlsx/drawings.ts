import { childAt, elementsNamed, numberOf, type XmlNode } from './xmlTree';
import { UNITS_PER_POINT } from './units';

/** Where something lies on a sheet, in points. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart on a sheet, by the relationship that leads to it. */
export interface DrawnChart {
  readonly relationship: string;
  readonly name: string;
  readonly place: Place;
}

/** Where the left or top edge of a row or column lies, in points. */
export type EdgeOf = (index: number) => number;

/** The charts of a drawing; pictures and shapes are left out. */
export function readDrawing(root: XmlNode, columnEdge: EdgeOf, rowEdge: EdgeOf): DrawnChart[] {
  return root.children.flatMap((anchor) => {
    const frame = childAt(anchor, 'graphicFrame');
    const chart = frame && elementsNamed(frame, 'chart')[0];
    const place = chart && placeOf(anchor, columnEdge, rowEdge);
    if (!chart || !place) return [];
    const name = childAt(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes['name'] ?? '';
    return [{ relationship: chart.attributes['id'] ?? '', name, place }];
  });
}

function placeOf(anchor: XmlNode, columnEdge: EdgeOf, rowEdge: EdgeOf): Place | undefined {
  const corner = (name: string): readonly [number, number] | undefined => {
    const node = childAt(anchor, name);
    if (!node) return undefined;
    const part = (tag: string): number => Number(childAt(node, tag)?.text ?? 0);
    return [
      columnEdge(part('col')) + part('colOff') / UNITS_PER_POINT,
      rowEdge(part('row')) + part('rowOff') / UNITS_PER_POINT,
    ];
  };
  const position = childAt(anchor, 'pos');
  const from =
    corner('from') ?? (position && ([units(position, 'x'), units(position, 'y')] as const));
  if (!from) return undefined;
  const to = corner('to');
  const size = childAt(anchor, 'ext');
  const [left, top] = from;
  const width = to ? to[0] - left : units(size, 'cx');
  const height = to ? to[1] - top : units(size, 'cy');
  return { left, top, width, height };
}

function units(node: XmlNode | undefined, name: string): number {
  return (numberOf(node, name) ?? 0) / UNITS_PER_POINT;
}
