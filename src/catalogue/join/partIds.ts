import { readId } from '../cells/readId';
import { CELL, type Catalogue } from '../types';
import type { JoinProblem, Part } from './types';

/** The ids of one part. */
export interface PartIds {
  /** Id of each row; `''` where it has none. */
  readonly ids: readonly string[];
  /** The first row of each id. */
  readonly firstRow: ReadonlyMap<string, number>;
  readonly problems: readonly JoinProblem[];
}

function isOneListing({ listing }: Catalogue, first: number, row: number): boolean {
  return listing !== undefined && listing[row] === listing[first];
}

/** Why a row is joined with no other. */
function withoutId({ name: part, catalogue }: Part, index: number): JoinProblem {
  const row = catalogue.rowNumbers[index]!;
  const raw = catalogue.raw('productId', index);
  const reading = readId(raw);
  return reading.state === 'invalid' && reading.reason === 'digitsLost'
    ? { kind: 'digitsLost', part, row, raw }
    : { kind: 'noId', part, row };
}

/** What was read of parts that follow: they are joined again and again, to the rows of formulas and after edits. */
const KNOWN = new WeakMap<Catalogue, { readonly name: string; readonly read: PartIds }>();

/**
 * Reads the ids of a part and reports rows without one and ids that recur. The part that leads keeps all
 * rows; of another one only the first with an id is joined.
 */
export function partIds(part: Part, leads: boolean): PartIds {
  if (leads) return readIds(part, leads);
  const known = KNOWN.get(part.catalogue);
  if (known?.name === part.name) return known.read;
  const read = readIds(part, leads);
  KNOWN.set(part.catalogue, { name: part.name, read });
  return read;
}

function readIds(part: Part, leads: boolean): PartIds {
  const { name, catalogue } = part;
  const column = catalogue.columns.productId;
  const firstRow = new Map<string, number>();
  const rowsOf = new Map<string, number[]>();
  const ids: string[] = [];
  const problems: JoinProblem[] = [];
  for (let row = 0; row < catalogue.size; row++) {
    const id = column?.state[row] === CELL.ok ? column.values[row]! : '';
    ids.push(id);
    const first = firstRow.get(id);
    if (id === '') {
      if (column) problems.push(withoutId(part, row));
    } else if (first === undefined) firstRow.set(id, row);
    else if (!leads || !isOneListing(catalogue, first, row)) {
      const rows = rowsOf.get(id) ?? [catalogue.rowNumbers[first]!];
      rows.push(catalogue.rowNumbers[row]!);
      rowsOf.set(id, rows);
    }
  }
  for (const [id, rows] of rowsOf) problems.push({ kind: 'duplicateId', part: name, id, rows });
  return { ids, firstRow, problems };
}
