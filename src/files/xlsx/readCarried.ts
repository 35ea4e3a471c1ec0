import type { Package, Relation } from '../../ooxml';
import { carriedInPart, type FileWarning } from '../../report';

/** Says that a workbook brings own rules or ignored problems along, by the custom XML parts that it has. */
export async function readCarried(
  file: Package,
  relations: readonly Relation[],
): Promise<readonly FileWarning[]> {
  const warnings: FileWarning[] = [];
  for (const { type, target } of relations) {
    const entry = type === 'customXml' ? file.find(target) : undefined;
    if (entry === undefined) continue;
    const pieces: Uint8Array[] = [];
    for await (const piece of file.small(entry)) pieces.push(piece);
    const carried = carriedInPart(new TextDecoder().decode(Buffer.concat(pieces)));
    if (carried) warnings.push({ kind: 'carriedRules', ...carried });
  }
  return warnings;
}
