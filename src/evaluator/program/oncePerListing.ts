import { isOfListing, type Catalogue } from '../../catalogue';
import type { FieldKey } from '../../fields';
import { UNMET } from '../kleene';
import type { Program } from './program';
import type { TruthTable } from './truthTable';

/** Whether two rows of a listing have a value from one cell, or both lack what is the listing's. */
function isOneCell(catalogue: Catalogue, field: FieldKey, row: number, first: number): boolean {
  const [own, other] = [catalogue.place(field, row), catalogue.place(field, first)];
  if (own?.row === other?.row && own?.column === other?.column && own?.sheet === other?.sheet)
    return true;
  return isOfListing(field) && [row, first].every((each) => catalogue.raw(field, each) === '');
}

/**
 * Exempts further rows of a listing from governance rules that its first row breaks by the very same cells, or as a
 * copy of another listing: one cell, and one listing, is one finding. Conditions of pools hold for every row.
 */
export function oncePerListing(
  { governance, conditions, pools }: Program,
  catalogue: Catalogue,
  truths: TruthTable,
): void {
  const { listing } = catalogue;
  if (listing === undefined) return;
  const ofPools = new Set(pools.flatMap((pool) => pool.conditions));
  const checks = governance
    .filter((number) => !ofPools.has(number))
    .map((number) => conditions[number]!);
  for (let row = 0; row < catalogue.size; row++) {
    const first = listing[row]!;
    if (first === row) continue;
    for (const { rule, node, line } of checks) {
      if (truths.at(line, row) !== UNMET || truths.at(line, first) !== UNMET) continue;
      // What other listings make of it is said of the listing.
      const isOne = node.afterAll
        ? rule.fields.every(isOfListing)
        : rule.fields.every((field) => isOneCell(catalogue, field, row, first));
      if (isOne) truths.exempt(line, row);
    }
  }
}
