import { elementsOf, manifestTree } from './manifestTree';

/** A text or address of the manifest in both languages. */
export interface ManifestText {
  readonly en: string;
  readonly zh: string;
}

/** Resources of an XML manifest by id; one without Chinese says the same in both. */
export function manifestTexts(xml: string): (id: string) => ManifestText {
  const root = manifestTree(xml);
  if (typeof root === 'string') throw new Error(root);
  const texts = new Map(
    elementsOf(root).flatMap(({ attributes, children }) => {
      const { id, DefaultValue: en } = attributes;
      if (id === undefined || en === undefined) return [];
      const zh = children.find(({ attributes: { Locale } }) => Locale === 'zh-CN');
      return [[id, { en, zh: zh?.attributes['Value'] ?? en }] as const];
    }),
  );
  return (id) => {
    const found = texts.get(id);
    if (!found) throw new Error(`The manifest has no resource ${id}.`);
    return found;
  };
}
