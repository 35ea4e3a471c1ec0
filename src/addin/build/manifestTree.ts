import { DOMParser, onErrorStopParsing, ParseError, type Element } from '@xmldom/xmldom';

/** An element of the manifest. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

function treeOf(element: Element): ManifestElement {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
  return {
    name: element.tagName,
    attributes: Object.fromEntries(attributes),
    text: element.textContent ?? '',
    children: [...element.childNodes].flatMap((child) =>
      child.nodeType === child.ELEMENT_NODE ? [treeOf(child as Element)] : [],
    ),
  };
}

/** The root element of well-formed XML, or the sentence that says why it is not well-formed. */
export function manifestTree(xml: string): ManifestElement | string {
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      xml,
      'text/xml',
    );
    return document.documentElement ? treeOf(document.documentElement) : 'no element';
  } catch (error) {
    if (error instanceof ParseError) return `not well-formed: ${error.message}`;
    throw error;
  }
}

/** The element and everything in it, in document order. */
export function elementsOf(root: ManifestElement): ManifestElement[] {
  return [root, ...root.children.flatMap(elementsOf)];
}
