import type { FieldKey } from '../../fields';
import { emptyFields } from '../reading/emptyFields';
import { readingsOf } from '../reading/readingsOf';
import type { Derivation, Grid, GridFormats, Layout } from '../types';
import type { ColumnMatch, HeaderFound, MergedRange } from './types';

/** Where the grid lies in its workbook. */
export interface GridPlace {
  readonly sheet?: string;
  readonly rowOffset?: number;
  readonly columnOffset?: number;
}

/** The grid in which the header was found, from which the rest of its reading follows. */
export interface HeadedGrid {
  readonly grid: Grid;
  readonly merges?: readonly MergedRange[];
  readonly formats?: GridFormats | undefined;
  /** Serials of dates count from 1904. */
  readonly from1904?: true | undefined;
}

type ByField<T> = Partial<Record<FieldKey, T>>;

/** How the columns that are parts of a field give it. */
function derivationsOf(matches: readonly ColumnMatch[]): ByField<Derivation> {
  const derived: ByField<Derivation> = {};
  const columnOf = (field: FieldKey, part: ColumnMatch['part']): number =>
    matches.find((match) => match.field === field && match.part === part)!.column;
  for (const { field, part, column } of matches) {
    if (field === null || part === undefined) continue;
    const before = derived[field];
    if (part === 'address') derived[field] = { kind: 'present', column };
    else if (part === 'picture') {
      const columns = before?.kind === 'count' ? before.columns : [];
      derived[field] = { kind: 'count', columns: [...columns, column] };
    } else {
      const [low, high] = [columnOf(field, 'low'), columnOf(field, 'high')];
      derived[field] = { kind: 'range', low, high };
    }
  }
  return derived;
}

/** The layout by which the rows below a found header become a catalogue. */
export function layoutOf(result: HeaderFound, sheet: HeadedGrid, place: GridPlace = {}): Layout {
  const columns: ByField<number> = {};
  for (const { field, column, part } of result.columns) {
    if (field !== null && part === undefined) columns[field] = column;
  }
  const { firstRow } = result;
  const headers = new Map(result.columns.map(({ column, header }) => [column, header]));
  const { rowOffset } = place;
  const derived = derivationsOf(result.columns);
  // Both ends of a price are written alike.
  const written = { ...columns };
  for (const [field, from] of Object.entries(derived) as [FieldKey, Derivation][]) {
    if (from.kind === 'range') written[field] = from.low;
  }
  const readings = readingsOf({ ...sheet, headers, columns: written, firstRow, rowOffset });
  const empty = emptyFields({ columns, derived }, sheet.grid, firstRow);
  const below = (sheet.merges ?? []).filter(({ bottom }) => bottom >= firstRow);
  return {
    firstRow,
    columns,
    ...(Object.keys(derived).length > 0 && { derived }),
    ...(empty.length > 0 && { empty }),
    ...(below.length > 0 && { merges: below }),
    ...place,
    ...(readings && { readings }),
  };
}
