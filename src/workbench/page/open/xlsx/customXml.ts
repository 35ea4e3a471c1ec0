import type { Relationship } from './relationships';
import type { ZipFile } from './ZipFile';

/** What add-ins keep in the workbook as XML of their own, as it was written. */
export async function readCustomXml(
  zip: ZipFile,
  relationships: readonly Relationship[],
): Promise<string[]> {
  const parts = relationships.filter(({ type, external }) => type === 'customXml' && !external);
  const texts = await Promise.all(parts.map(({ target }) => zip.text(target)));
  return texts.flatMap((xml) => (xml === undefined ? [] : [xml.replace(/^\uFEFF/, '')]));
}
