import { readId } from '../cells/readId';
import { CELL, type Catalogue } from '../types';
import { JoinProblems } from './joinProblems';
import type { Part } from './types';

/** The ids of one part. */
export interface PartIds {
  /** Id of each row; `''` where it has none. */
  readonly ids: readonly string[];
  /** The first row of each id. */
  readonly firstRow: ReadonlyMap<string, number>;
  readonly problems: JoinProblems;
}

function isOneListing({ listing }: Catalogue, first: number, row: number): boolean {
  return listing !== undefined && listing[row] === listing[first];
}

/** Says why a row is joined with no other. */
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

/** What was read of parts that follow: they are joined again and again, to the rows of formulas and after edits. */
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

function readIds(part: Part, leads: boolean, keep?: number): PartIds {
  const { name, catalogue } = part;
  const column = catalogue.columns.productId;
  const firstRow = new Map<string, number>();
  const rowsOf = new Map<string, number[]>();
  const ids: string[] = [];
  const problems = new JoinProblems(keep);
  for (let row = 0; row < catalogue.size; row++) {
    const id = column?.state[row] === CELL.ok ? column.values[row]! : '';
    ids.push(id);
    const first = firstRow.get(id);
    if (id === '') {
      if (column) addWithoutId(problems, part, row);
    } else if (first === undefined) firstRow.set(id, row);
    else if (!leads || !isOneListing(catalogue, first, row)) {
      const rows = rowsOf.get(id) ?? [catalogue.rowNumbers[first]!];
      rows.push(catalogue.rowNumbers[row]!);
      rowsOf.set(id, rows);
    }
  }
  for (const [id, rows] of rowsOf)
    problems.add('duplicateId', () => ({ kind: 'duplicateId', part: name, id, rows }));
  return { ids, firstRow, problems };
}
