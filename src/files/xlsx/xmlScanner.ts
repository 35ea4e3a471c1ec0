import { damaged } from '../fileFailure';
import { XmlTag } from './xmlTag';

/** Told of tags by their local names (`x:row` is `row`) and of texts between them, as they pass. */
export interface XmlListener {
  /** `tag` is only valid during the call. A self-closing tag is followed by its `close`. */
  open(tag: XmlTag): void;
  close(name: string): void;
  /** Characters between two tags; `isRaw` for CDATA, which knows no entities. */
  text(bytes: Buffer, start: number, end: number, isRaw: boolean): void;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** No token (a tag, a comment, a cell's text) is anywhere near this long in a real sheet. */
const LONGEST_TOKEN = 16 * 1024 * 1024;
const INCOMPLETE = -1;

/**
 * Passes over XML that comes in pieces, bytes not characters: a sheet of hundreds of megabytes is
 * never one text, and only the texts that are kept are decoded. Entities of a DTD are not expanded.
 */
export async function scanXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const tag = new XmlTag();
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    rest = bytes.subarray(scanTokens(bytes, tag, listener));
    if (rest.length > LONGEST_TOKEN) throw damaged();
  }
  if (rest.includes(LT)) throw damaged();
}

/** Takes the complete tokens of `bytes`; answers where the first incomplete one starts. */
function scanTokens(bytes: Buffer, tag: XmlTag, listener: XmlListener): number {
  let at = 0;
  for (;;) {
    const next = bytes[at] === LT ? scanMarkup(bytes, at, tag, listener) : scanText();
    if (next === INCOMPLETE) return at;
    at = next;
  }

  function scanText(): number {
    let end = at;
    while (end < bytes.length && bytes[end] !== LT) end++;
    if (end >= bytes.length) return INCOMPLETE;
    listener.text(bytes, at, end, false);
    return end;
  }
}

function scanMarkup(bytes: Buffer, at: number, tag: XmlTag, listener: XmlListener): number {
  const second = bytes[at + 1];
  if (second === undefined) return INCOMPLETE;
  if (second === BANG) return scanDeclaration(bytes, at, listener);
  if (second === QUESTION) return after(bytes, '?>', at);
  const end = findTagEnd(bytes, at + 1);
  if (end === INCOMPLETE) return INCOMPLETE;
  if (second === SLASH) {
    tag.set(bytes, at + 2, end);
    listener.close(tag.name);
    return end + 1;
  }
  const isEmpty = bytes[end - 1] === SLASH;
  tag.set(bytes, at + 1, isEmpty ? end - 1 : end);
  listener.open(tag);
  if (isEmpty) listener.close(tag.name);
  return end + 1;
}

function scanDeclaration(bytes: Buffer, at: number, listener: XmlListener): number {
  if (bytes.length < at + 9) return INCOMPLETE;
  if (bytes.toString('latin1', at, at + 4) === '<!--') return after(bytes, '-->', at + 4);
  if (bytes.toString('latin1', at, at + 9) !== '<![CDATA[') return after(bytes, '>', at);
  const end = after(bytes, ']]>', at + 9);
  if (end !== INCOMPLETE) listener.text(bytes, at + 9, end - 3, true);
  return end;
}

function after(bytes: Buffer, closing: string, from: number): number {
  const found = bytes.indexOf(closing, from, 'latin1');
  return found < 0 ? INCOMPLETE : found + closing.length;
}

/** A `>` inside a quoted attribute does not end a tag. */
function findTagEnd(bytes: Buffer, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) {
      return at;
    } else if (byte === QUOTE || byte === APOSTROPHE) {
      quote = byte;
    }
  }
  return INCOMPLETE;
}
