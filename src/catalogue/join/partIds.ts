import { readId } from '../cells/readId';
import type { Catalogue } from '../types';
import { FirstRows, type Ids } from './firstRows';
import { JoinProblems } from './joinProblems';
import type { Part } from './types';

/** The ids of one part. */
export interface PartIds {
  /** By row; `''` where it has none. */
  readonly ids: Ids;
  /** Finds rows by id; of rows without one none. */
  readonly firstRows: FirstRows;
  /** 1 for each row whose id an earlier row has. */
  readonly repeats: Uint8Array;
  readonly problems: JoinProblems;
}

function isOneListing({ listing }: Catalogue, first: number, row: number): boolean {
  return listing !== undefined && listing[row] === listing[first];
}

/** Reports why a row is joined with no other. */
function addWithoutId(
  problems: JoinProblems,
  { name: part, catalogue }: Part,
  index: number,
): void {
  const row = catalogue.rowNumbers[index]!;
  const raw = catalogue.raw('productId', index);
  const reading = readId(raw);
  if (reading.state === 'invalid' && reading.reason === 'digitsLost')
    problems.add('digitsLost', () => ({ kind: 'digitsLost', part, row, raw }));
  else problems.add('noId', () => ({ kind: 'noId', part, row }));
}

/** Cache of later parts, which are joined again and again: to the rows of formulas, and after edits. */
const KNOWN = new WeakMap<
  Catalogue,
  { readonly name: string; readonly keep: number | undefined; readonly read: PartIds }
>();

/**
 * Reads the ids of a part and reports rows without one and ids that recur. The part that leads keeps all
 * rows; of another one only the first with an id is joined.
 */
export function partIds(part: Part, leads: boolean, keep?: number): PartIds {
  if (leads) return readIds(part, leads, keep);
  const known = KNOWN.get(part.catalogue);
  if (known?.name === part.name && known.keep === keep) return known.read;
  const read = readIds(part, leads, keep);
  KNOWN.set(part.catalogue, { name: part.name, keep, read });
  return read;
}

/** Ids of a part without a column of them. */
const noIds = (size: number): Ids => ({
  values: new Array<string>(size).fill(''),
  numbers: new Float64Array(size).fill(-1),
});

function readIds(part: Part, leads: boolean, keep?: number): PartIds {
  const { name, catalogue } = part;
  const { size, rowNumbers } = catalogue;
  const column = catalogue.columns.productId;
  const ids = column ?? noIds(size);
  const firstRows = new FirstRows(ids);
  const repeats = new Uint8Array(size);
  const rowsOf = new Map<string, number[]>();
  const problems = new JoinProblems(keep);
  for (let row = 0; row < size; row++) {
    const id = ids.values[row]!;
    if (id === '') {
      if (column) addWithoutId(problems, part, row);
      continue;
    }
    const first = firstRows.add(row);
    if (first === row) continue;
    repeats[row] = 1;
    if (leads && isOneListing(catalogue, first, row)) continue;
    const rows = rowsOf.get(id) ?? [rowNumbers[first]!];
    rows.push(rowNumbers[row]!);
    rowsOf.set(id, rows);
  }
  for (const [id, rows] of rowsOf)
    problems.add('duplicateId', () => ({ kind: 'duplicateId', part: name, id, rows }));
  return { ids, firstRows, repeats, problems };
}
