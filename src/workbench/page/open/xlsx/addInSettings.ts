import { type Package, readPartTree, readRelations } from '../../../../ooxml';
import { childAt, childrenOf, type XmlNode } from './xmlTree';

/** Document settings of add-ins: Excel writes each add-in's to a part of its own. */
export async function readAddInSettings(
  file: Package,
): Promise<(readonly [key: string, value: unknown])[]> {
  const panes = (await readRelations(file, '')).find(
    ({ type }) => type === 'webextensiontaskpanes',
  );
  if (!panes) return [];
  const extensions = (await readRelations(file, panes.target)).filter(
    ({ type }) => type === 'webextension',
  );
  const parts = await Promise.all(extensions.map(({ target }) => readPartTree(file, target)));
  return parts.flatMap((root) => (root === undefined ? [] : propertiesOf(root)));
}

function propertiesOf(root: XmlNode): (readonly [string, unknown])[] {
  const properties = childrenOf(childAt(root, 'properties'), 'property');
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
