import {
  compileLayout,
  findHeader,
  hasRows,
  layoutOf,
  withoutRows,
  type CatalogueBuilder,
  type SheetReading,
} from '../../catalogue';
import type { RawRow } from '../cells/rawRows';

/** How the rows of a range become products. */
export interface RowLayout {
  /** A number that no other layout has: short, since each remembered row holds it. */
  readonly id: number;
  readonly columns: SheetReading['columns'];
  readonly builder: CatalogueBuilder;
  /** The reading, where number formats make equal rows differ by their place. */
  readonly byPlace?: SheetReading;
}

let made = 0;

/** Compiles a reading whose columns count from the first of the range. */
export function rowLayout(reading: SheetReading): RowLayout {
  return {
    id: (made += 1),
    columns: reading.columns,
    builder: compileLayout({ ...withoutRows(reading), firstRow: 0 }),
    ...(hasRows(reading) && { byPlace: reading }),
  };
}

/** What header cells say that a formula names by itself; the last row of them is the header. */
export function readingOfHeader(header: readonly RawRow[]): SheetReading {
  const result = findHeader(header, { headerRow: header.length });
  return result.kind === 'found' ? layoutOf(result, { grid: header }) : { columns: {} };
}
