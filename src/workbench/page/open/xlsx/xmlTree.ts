import { OpenError } from '../OpenError';
import { unescapeXml } from './xmlText';

/** An element of a small part. Names are without the prefix of their namespace. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
  /** Its own text and that of what is inside, in order. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads a part as a tree; throws `damaged` where elements don't nest. */
export function parseXml(xml: string): XmlNode {
  const top: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [, cdata, closing, name, attributes = '', empty, text] of xml.matchAll(PIECE)) {
    if (text !== undefined) open.at(-1)!.text += unescapeXml(text);
    else if (cdata !== undefined) open.at(-1)!.text += cdata;
    else if (name === undefined) continue;
    else if (closing === '/') close(open, local(name));
    else begin(open, local(name), attributes, empty === '/');
  }
  const [root] = top.children;
  if (open.length !== 1 || !root) throw new OpenError('damaged');
  return root;
}

function begin(open: OpenNode[], name: string, attributes: string, empty: boolean): void {
  const node: OpenNode = { name, attributes: attributesOf(attributes), children: [], text: '' };
  open.at(-1)!.children.push(node);
  if (!empty) open.push(node);
}

function close(open: OpenNode[], name: string): void {
  const node = open.pop();
  if (open.length === 0 || node?.name !== name) throw new OpenError('damaged');
  open.at(-1)!.text += node.text;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    if (!name.startsWith('xmlns')) found[local(name)] = unescapeXml(double ?? single ?? '');
  return found;
}

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
