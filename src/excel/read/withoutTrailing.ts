import type { Area } from './area';

/** The area without result columns at its right edge; those in its middle stay, and are blanked. */
export function withoutTrailing(area: Area, ours: readonly number[]): Area {
  const own = new Set(ours);
  let { columnCount } = area;
  while (columnCount > 0 && own.has(area.firstColumn + columnCount - 1)) columnCount--;
  return { ...area, columnCount };
}
