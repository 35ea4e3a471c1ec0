import type { FieldKey } from '../../fields';
import { emptyFields } from '../reading/emptyFields';
import { readingsOf } from '../reading/readingsOf';
import type { Derivation, Grid, GridFormats, Layout } from '../types';
import type { ColumnMatch, HeaderFound, MergedRange } from './types';

/** Place of the grid in its workbook. */
export interface GridPlace {
  readonly sheet?: string;
  readonly rowOffset?: number;
  readonly columnOffset?: number;
}

/** The grid in which the header was found, and the inputs of its reading. */
export interface HeadedGrid {
  readonly grid: Grid;
  readonly merges?: readonly MergedRange[];
  readonly formats?: GridFormats | undefined;
  /** Serials of dates count from 1904. */
  readonly from1904?: true | undefined;
}

type ByField<T> = Partial<Record<FieldKey, T>>;

/** Derivations of fields from the columns that are their parts. */
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
  const named: ByField<string> = {};
  for (const { field, column, part, why, header } of result.columns) {
    if (field === null || part !== undefined) continue;
    columns[field] = column;
    if (why === 'caller' && header !== '') named[field] = header;
  }
  const { firstRow } = result;
  const headers = new Map(result.columns.map(({ column, header }) => [column, header]));
  const { rowOffset } = place;
  const derived = derivationsOf(result.columns);
  const readings = readingsOf({ ...sheet, headers, columns, derived, firstRow, rowOffset });
  const empty = emptyFields({ columns, derived }, sheet.grid, firstRow);
  const below = (sheet.merges ?? []).filter(({ bottom }) => bottom >= firstRow);
  return {
    firstRow,
    columns,
    ...(Object.keys(derived).length > 0 && { derived }),
    ...(empty.length > 0 && { empty }),
    ...(Object.keys(named).length > 0 && { named }),
    ...(below.length > 0 && { merges: below }),
    ...place,
    ...(readings && { readings }),
  };
}
