import type { XmlNode } from './xmlTree';

/** Elements of other namespaces, which are dropped: their content needs those. */
const LEFT_OUT = new Set(['extLst']);

/** An element as XML again, without namespaces. */
export function xmlOf(node: XmlNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('');
  const children = node.children.filter(({ name }) => !LEFT_OUT.has(name));
  const inner = children.length > 0 ? children.map(xmlOf).join('') : escaped(node.text);
  return `<${node.name}${attributes}>${inner}</${node.name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
