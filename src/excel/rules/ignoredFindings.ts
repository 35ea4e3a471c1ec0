import type { Catalogue } from '../../catalogue';
import type { IgnoredFinding } from '../../report';
import type { Ignored } from './sections';

/** Rows of a catalogue by product id. */
function rowsById(catalogue: Catalogue): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const column = catalogue.columns.productId;
  if (!column) return rows;
  column.values.forEach((id, index) => {
    const same = rows.get(id);
    if (same) same.push(index);
    else rows.set(id, [index]);
  });
  return rows;
}

/** The ignored findings, by the rows of a catalogue; products that are not in it are left out. */
export function ignoredFindings(
  ignored: readonly Ignored[],
  catalogue: Catalogue,
): IgnoredFinding[] {
  const rows = ignored.some(({ productId }) => productId !== undefined)
    ? rowsById(catalogue)
    : undefined;
  return ignored.flatMap(({ rule: ruleId, productId, ...why }): IgnoredFinding[] => {
    if (productId === undefined) return [{ ruleId, ...why }];
    return (rows?.get(productId) ?? []).map((index) => ({ ruleId, index, ...why }));
  });
}
