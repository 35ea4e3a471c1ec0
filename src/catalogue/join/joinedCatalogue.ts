import type { FieldKey } from '../../fields';
import { CELL, type Catalogue, type CellPlace, type Columns, type RawCell } from '../types';
import { listingsOf } from './listingsOf';
import type { Alignment } from './alignRows';
import type { Part } from './types';

/** The row of the part that a cell of a joined catalogue comes from. */
export interface CellSource {
  readonly part: number;
  readonly row: number;
}

/** The source of `field` in a joined row: the first readable cell, else the first unreadable one. */
export function sourceOf(
  parts: readonly Part[],
  { rows, orderOf }: Pick<Alignment, 'rows' | 'orderOf'>,
  field: FieldKey,
  joined: number,
): CellSource | undefined {
  let best: CellSource | undefined;
  let bestState: number = CELL.missing;
  for (const part of orderOf(field)) {
    const row = rows[part]![joined] ?? -1;
    const state = row < 0 ? undefined : parts[part]!.catalogue.columns[field]?.state[row];
    if (state === undefined) continue;
    if (state === CELL.ok) return { part, row };
    if (best === undefined || (bestState === CELL.missing && state === CELL.invalid)) {
      best = { part, row };
      bestState = state;
    }
  }
  return best;
}

/** A catalogue that finds its cells in the catalogues it was joined from. */
export class JoinedCatalogue implements Catalogue {
  readonly size: number;
  readonly rowNumbers: Int32Array;
  readonly listing: Int32Array | undefined;
  readonly leftOut: Catalogue['leftOut'];

  constructor(
    readonly columns: Columns,
    private readonly parts: readonly Part[],
    private readonly alignment: Alignment,
  ) {
    const { size, origin, rows } = alignment;
    this.size = size;
    const [first] = parts;
    // Row numbers of another part would pass for the first one's.
    if (first?.catalogue.size === size) this.leftOut = first.catalogue.leftOut;
    this.listing = listingsOf(parts, alignment);
    this.rowNumbers = origin.map(
      (part, joined) => parts[part]!.catalogue.rowNumbers[rows[part]![joined]!]!,
    );
  }

  /** undefined also where no sheet with this field has the product. */
  place(field: FieldKey, index: number): CellPlace | undefined {
    const source = sourceOf(this.parts, this.alignment, field, index);
    if (!source) return undefined;
    const { name, catalogue } = this.parts[source.part]!;
    const place = catalogue.place(field, source.row);
    return place && { file: name, ...place };
  }

  raw(field: FieldKey, index: number): RawCell {
    const source = sourceOf(this.parts, this.alignment, field, index);
    return source ? this.parts[source.part]!.catalogue.raw(field, source.row) : '';
  }
}
