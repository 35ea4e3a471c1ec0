import type { SheetDescription, StyleName } from '../../report';
import type { Place } from '../marks/place';

/** Joins each area with the one to its left where they have the same rows. */
function joined(areas: readonly Place[]): Place[] {
  const open = new Map<string, Place>();
  const done: Place[] = [];
  for (const area of areas) {
    const key = `${area.row} ${area.rows}`;
    const left = open.get(key);
    const meets = left !== undefined && left.column + left.columns === area.column;
    if (left !== undefined && !meets) done.push(left);
    open.set(key, meets ? { ...left, columns: left.columns + 1 } : area);
  }
  return [...done, ...open.values()];
}

/** The rectangles of each style, so that a style needs few requests however many cells have it. */
export function styleAreas({
  blocks,
  rows,
  columns,
}: Pick<SheetDescription, 'blocks' | 'rows' | 'columns'>): Map<StyleName, Place[]> {
  const styles = new Map<StyleName, Place[]>();
  const add = (style: StyleName, area: Place): void => {
    const same = styles.get(style);
    if (same) same.push(area);
    else styles.set(style, [area]);
  };
  const lines = new Array<(StyleName | undefined)[]>(rows);
  for (const block of blocks) {
    block.rows.forEach((cells, at) => {
      lines[block.row + at] = cells.map(({ style }) => style);
    });
  }
  for (let column = 0; column < columns; column++) {
    let start = 0;
    for (let row = 1; row <= rows; row++) {
      const style = lines[start]?.[column];
      if (row < rows && lines[row]?.[column] === style) continue;
      if (style !== undefined) add(style, { row: start, column, rows: row - start, columns: 1 });
      start = row;
    }
  }
  return new Map([...styles].map(([style, areas]) => [style, joined(areas)]));
}
