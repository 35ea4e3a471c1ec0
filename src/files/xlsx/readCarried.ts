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
    const decoder = new TextDecoder();
    let text = '';
    for await (const piece of file.small(entry)) text += decoder.decode(piece, { stream: true });
    const carried = carriedInPart(text + decoder.decode());
    if (carried) warnings.push({ kind: 'carriedRules', ...carried });
  }
  return warnings;
}
