import {
  compileLayout,
  findHeader,
  layoutOf,
  type CatalogueBuilder,
  type Layout,
} from '../../catalogue';
import type { RawRow } from '../cells/rawRows';

/** How the rows of a range become products. */
export interface RowLayout {
  /** Which fields stand in which columns of the range, as a text that no other layout has. */
  readonly key: string;
  readonly columns: Layout['columns'];
  readonly builder: CatalogueBuilder;
}

/** Compiles a layout whose columns count from the first of the range. */
export function rowLayout(columns: Layout['columns']): RowLayout {
  return {
    key: JSON.stringify(Object.entries(columns)),
    columns,
    builder: compileLayout({ firstRow: 0, columns }),
  };
}

/** What header cells say that a formula names by itself; the last row of them is the header. */
export function columnsOfHeader(header: readonly RawRow[]): Layout['columns'] {
  const result = findHeader(header, { headerRow: header.length });
  return result.kind === 'found' ? layoutOf(result).columns : {};
}
