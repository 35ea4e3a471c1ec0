import { FormatGatherer, type GridFormats } from '../../catalogue';

/** What number formats of first rows say more than the numbers; undefined where none does, or none was read. */
export function gatherFormats(
  matrix: readonly (readonly unknown[])[] | undefined,
): GridFormats | undefined {
  if (matrix === undefined) return undefined;
  const gatherer = new FormatGatherer();
  for (const [row, formats] of matrix.entries()) {
    for (const [column, format] of formats.entries()) {
      if (typeof format === 'string') gatherer.put(row, column, format);
    }
  }
  return gatherer.finish(matrix.length);
}
