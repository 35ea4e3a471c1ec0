import { readXml } from 'hucre/xml';

/** A tag's attributes by their names as written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** The attributes of all tags of this name, whatever their namespace's prefix; throws hucre's `XmlError`. */
export function readTags(xml: string, name: string, atMost = Infinity): readonly Attributes[] {
  const { data } = readXml(xml, {
    rowTag: name,
    stripNamespaces: true,
    attrPrefix: '',
    maxRows: atMost,
  });
  return data.map((tag) =>
    Object.fromEntries(
      Object.entries(tag).map(([key, value]) => [key, value === null ? undefined : String(value)]),
    ),
  );
}
