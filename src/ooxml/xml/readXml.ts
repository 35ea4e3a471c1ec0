import { Names } from './Names';
import type { Tag } from './Tag';
import { type XmlHandler, XmlReader } from './XmlReader';
import { toUtf8 } from './toUtf8';

/** Reads a whole part; throws what `XmlReader` and the source of the pieces throw. */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  names: Names,
  handler: XmlHandler,
): Promise<void> {
  const reader = new XmlReader(names, handler);
  for await (const piece of toUtf8(pieces)) reader.write(piece);
  reader.end();
}

/** A tag's attributes by name; an attribute with a prefix has the name without it, behind a colon. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Hears of the tags of these names, in the order of the part, with the attributes of those names.
 *
 * @param heard is called with the names of the tags that the tag lies in, those asked for
 */
export async function readTags(
  pieces: AsyncIterable<Uint8Array>,
  tags: readonly string[],
  attributes: readonly string[],
  heard: (tag: string, attributes: Attributes, within: readonly string[]) => void,
): Promise<void> {
  const all = [...new Set([...tags, ...attributes])];
  const within: string[] = [];
  const open = (name: number, tag: Tag): void => {
    const called = all[name - 1];
    if (called === undefined || !tags.includes(called)) return;
    const values = attributes.map((one) => [one, tag.text(all.indexOf(one) + 1)] as const);
    heard(called, Object.fromEntries(values), within);
    within.push(called);
  };
  const close = (name: number): void => {
    if (within.at(-1) === all[name - 1]) within.pop();
  };
  await readXml(pieces, new Names(all), { open, close, text: () => undefined });
}
