import { relationshipsOf } from './relationships';
import { childAt, childrenOf, parseXml } from './xmlTree';
import type { ZipFile } from './ZipFile';

/** What add-ins keep as settings of the document: Excel writes each add-in's to a part of its own. */
export async function readAddInSettings(
  zip: ZipFile,
): Promise<(readonly [key: string, value: unknown])[]> {
  const panes = (await relationshipsOf(zip, '')).find(
    ({ type }) => type === 'webextensiontaskpanes',
  );
  if (!panes) return [];
  const extensions = (await relationshipsOf(zip, panes.target)).filter(
    ({ type }) => type === 'webextension',
  );
  const texts = await Promise.all(extensions.map(({ target }) => zip.text(target)));
  return texts.flatMap((xml) => (xml === undefined ? [] : propertiesOf(xml)));
}

function propertiesOf(xml: string): (readonly [string, unknown])[] {
  const properties = childrenOf(childAt(parseXml(xml), 'properties'), 'property');
  return properties.flatMap(({ attributes: { name, value } }) => {
    const setting = value === undefined ? undefined : fromJson(value);
    return name === undefined || setting === undefined ? [] : [[name, setting] as const];
  });
}

/** Values are JSON; a part that something else wrote may hold anything. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
