import { type Package, readPartText, type Relation } from '../../../../ooxml';

/** Custom XML parts of add-ins, as they were written. */
export async function readCustomXml(
  file: Package,
  relations: readonly Relation[],
): Promise<string[]> {
  const parts = relations.filter(({ type, isExternal }) => type === 'customXml' && !isExternal);
  const texts = await Promise.all(parts.map(({ target }) => readPartText(file, target)));
  return texts.filter((xml) => xml !== undefined);
}
