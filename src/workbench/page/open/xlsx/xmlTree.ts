import type { XmlNode } from '../../../../ooxml';

export type { XmlNode };

/** The children of this name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first child, grandchild and so on along these names. */
export function childAt(
  node: XmlNode | undefined,
  ...names: readonly string[]
): XmlNode | undefined {
  let found = node;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found;
}

/** All elements of this name, at any depth. */
export function elementsNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}

/** An attribute that is true or false; `otherwise` where it is missing. */
export function flagOf(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

/** A number; undefined where the attribute is missing or none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const value = node?.attributes[name];
  const number = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
