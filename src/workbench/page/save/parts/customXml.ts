import type { CustomXmlPart } from '../../../host/model';
import type { PackageWriter } from '../PackageWriter';
import { DECLARATION } from '../xml';
import { guid } from './guid';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Writes the custom XML parts of add-ins, each as it is. */
export async function addCustomXml(
  target: PackageWriter,
  workbookPart: string,
  parts: readonly CustomXmlPart[],
): Promise<void> {
  for (const [index, { xml, namespaceUri }] of parts.entries()) {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    await target.add(item, xml);
    await target.add(properties, propertiesXml(index, namespaceUri), PROPERTIES);
    target.link(workbookPart, item, 'customXml');
    target.link(item, properties, 'customXmlProps');
  }
}

function propertiesXml(index: number, namespace: string): string {
  const reference =
    namespace === '' ? '' : `<ds:schemaRef ds:uri="${namespace.replaceAll('&', '&amp;')}"/>`;
  return (
    `${DECLARATION}<ds:datastoreItem ds:itemID="${guid('customXml', index + 1)}" xmlns:ds="${NAMESPACE}">` +
    `<ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`
  );
}
