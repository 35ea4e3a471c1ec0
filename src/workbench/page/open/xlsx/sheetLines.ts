import type { LineSpec } from '../BookPiece';
import { pointsOfCharacters } from './units';
import { childAt, childrenOf, flagOf, numberOf, type XmlNode } from './xmlTree';

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** The columns that a sheet says something of. */
export function readColumns(sheet: XmlNode, formatOf: (style: number) => number): LineSpec[] {
  return childrenOf(childAt(sheet, 'cols'), 'col').map((column) => {
    const from = (numberOf(column, 'min') ?? 1) - 1;
    const width = numberOf(column, 'width');
    const format = formatOf(numberOf(column, 'style') ?? 0);
    return {
      from,
      count: Math.min(numberOf(column, 'max') ?? from + 1, 16_384) - from,
      ...(width === undefined ? {} : { size: pointsOfCharacters(width) }),
      ...(flagOf(column, 'hidden') ? { hidden: true } : {}),
      ...(format === 0 ? {} : { format }),
    };
  });
}

/** Where columns (or rows) begin, hidden ones taking no room. */
export function edgesOf(
  lines: readonly LineSpec[],
  kind: 'columns' | 'rows',
): (index: number) => number {
  const standard = kind === 'columns' ? STANDARD_WIDTH : STANDARD_HEIGHT;
  return (index) => {
    let edge = index * standard;
    for (const { from, count, size = standard, hidden } of lines) {
      const before = Math.max(0, Math.min(index, from + count) - from);
      edge += before * ((hidden ? 0 : size) - standard);
    }
    return edge;
  };
}
