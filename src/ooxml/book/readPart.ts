import { GrowingNames } from '../xml/GrowingNames';
import { TreeBuilder, type XmlNode } from '../xml/TreeBuilder';
import { readXml } from '../xml/readXml';
import { toUtf8 } from '../xml/toUtf8';
import type { Package } from './Package';

/** A small part as a tree; undefined where there is none of this name. Throws what `readXml` throws. */
export async function readPartTree(file: Package, name: string): Promise<XmlNode | undefined> {
  const entry = file.find(name);
  if (!entry) return undefined;
  const names = new GrowingNames();
  const builder = new TreeBuilder(names);
  await readXml(file.small(entry), names, builder);
  return builder.root;
}

/** The text of a small part; undefined where there is none of this name. */
export async function readPartText(file: Package, name: string): Promise<string | undefined> {
  const entry = file.find(name);
  if (!entry) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of toUtf8(file.small(entry))) {
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
