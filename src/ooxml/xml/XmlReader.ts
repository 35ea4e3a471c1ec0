import { PackageError } from '../PackageError';
import { type Names, addToHash } from './Names';
import { Tag } from './Tag';

/** SAX-like events of an XML reader, in the order of the bytes. Names are numbers of `Names`. */
export interface XmlHandler {
  /** A start tag; it and its bytes are good until this returns. */
  open(name: number, tag: Tag): void;
  /** An end tag, or the end of an empty element. */
  close(name: number): void;
  /** Text between two marks, whole. @param isRaw whether it is CDATA, where `&` is just that */
  text(bytes: Uint8Array, start: number, end: number, isRaw: boolean): void;
}

/** A tag or text that is longer, in bytes, is in no workbook: a cell holds 32,767 characters. */
const LONGEST_TOKEN = 512 * 1024;
const INCOMPLETE = -1;

const BLANK = 32;
const BANG = 33;
const DOUBLE = 34;
const SINGLE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const MORE = 62;
const QUESTION = 63;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const CDATA_START = bytesOf('<![CDATA[');
const COMMENT_START = bytesOf('<!--');
const CDATA_END = bytesOf(']]>');
const COMMENT_END = bytesOf('-->');
const INSTRUCTION_END = bytesOf('?>');

/**
 * Reads XML piece by piece, in UTF-8, without a tree: memory holds one tag or text. Comments,
 * instructions and a document type are passed over; entities that it declares stay text.
 *
 * Throws `damaged` where tags don't pair, and for a tag or text of more than `LONGEST_TOKEN`.
 */
export class XmlReader {
  private readonly tag = new Tag();
  /** The incomplete tag or text of the last piece, then the next piece. */
  private buffer = new Uint8Array(0);
  private kept = 0;
  /** The end mark of what is being skipped, and how much of it has matched; undefined outside of such. */
  private passing: Uint8Array | undefined;
  private matched = 0;
  /** Depth of brackets in a document type, where it is one. */
  private brackets = 0;
  private inDocumentType = false;
  private depth = 0;
  private hasRoot = false;

  constructor(
    private readonly names: Names,
    private readonly handler: XmlHandler,
  ) {}

  write(piece: Uint8Array): void {
    const bytes = this.kept === 0 ? piece : this.join(piece);
    let at = 0;
    while (at < bytes.length) {
      const next = this.token(bytes, at);
      if (next === INCOMPLETE) break;
      at = next;
    }
    this.keep(bytes, at);
  }

  /** Throws `damaged` unless the whole document was there. */
  end(): void {
    const isCut = this.kept > 0 && this.buffer.subarray(0, this.kept).some((byte) => byte > 32);
    const isOpen = this.depth > 0 || this.passing !== undefined || this.inDocumentType;
    if (isCut || isOpen || !this.hasRoot) throw new PackageError('damaged');
  }

  private join(piece: Uint8Array): Uint8Array {
    const length = this.kept + piece.length;
    this.reserve(length);
    this.buffer.set(piece, this.kept);
    return this.buffer.subarray(0, length);
  }

  private keep(bytes: Uint8Array, from: number): void {
    const left = bytes.length - from;
    if (left > LONGEST_TOKEN) throw new PackageError('damaged');
    if (left > 0) {
      this.reserve(left);
      // Both may be the same memory; `set` copies as if by way of another.
      this.buffer.set(bytes.subarray(from));
    }
    this.kept = left;
  }

  private reserve(length: number): void {
    if (length <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(length, 2 * this.buffer.length));
    larger.set(this.buffer.subarray(0, this.kept));
    this.buffer = larger;
  }

  /** Takes one text, tag or other mark; returns its end. */
  private token(bytes: Uint8Array, at: number): number {
    if (this.passing !== undefined) return this.pass(bytes, at, this.passing);
    if (this.inDocumentType) return this.documentType(bytes, at);
    if (bytes[at] !== LESS) return this.takeText(bytes, at);
    const next = bytes[at + 1];
    if (next === undefined) return INCOMPLETE;
    if (next === SLASH) return this.endTag(bytes, at + 2);
    if (next === BANG) return this.declaration(bytes, at);
    if (next !== QUESTION) return this.startTag(bytes, at + 1);
    this.passing = INSTRUCTION_END;
    return at + 2;
  }

  private takeText(bytes: Uint8Array, start: number): number {
    const end = bytes.length;
    let at = start;
    while (at < end && bytes[at] !== LESS) at++;
    if (at === end) return INCOMPLETE;
    if (this.depth > 0) this.handler.text(bytes, start, at, false);
    return at;
  }

  /** Passes over bytes until a mark ends them. */
  private pass(bytes: Uint8Array, start: number, mark: Uint8Array): number {
    let { matched } = this;
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === mark[matched]) matched++;
      // `--->` and `]]]>`: what repeats the first byte is still the mark's beginning.
      else if (byte !== mark[0]) matched = 0;
      else if (matched !== mark.length - 1) matched = 1;
      if (matched === mark.length) {
        this.passing = undefined;
        this.matched = 0;
        return at + 1;
      }
    }
    this.matched = matched;
    return bytes.length;
  }

  private declaration(bytes: Uint8Array, at: number): number {
    if (startsAt(bytes, at, COMMENT_START)) {
      this.passing = COMMENT_END;
      return at + COMMENT_START.length;
    }
    if (startsAt(bytes, at, CDATA_START)) return this.cdata(bytes, at + CDATA_START.length);
    if (bytes.length - at < CDATA_START.length) return INCOMPLETE;
    this.inDocumentType = true;
    this.brackets = 0;
    return at + 2;
  }

  private cdata(bytes: Uint8Array, start: number): number {
    for (let at = start; at + 3 <= bytes.length; at++) {
      if (!startsAt(bytes, at, CDATA_END)) continue;
      if (this.depth > 0) this.handler.text(bytes, start, at, true);
      return at + 3;
    }
    return INCOMPLETE;
  }

  /** Passes over a document type, whose own declarations may hold `>` between brackets. */
  private documentType(bytes: Uint8Array, start: number): number {
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === 91) this.brackets++;
      else if (byte === 93) this.brackets--;
      else if (byte === MORE && this.brackets <= 0) {
        this.inDocumentType = false;
        return at + 1;
      }
    }
    return bytes.length;
  }

  private endTag(bytes: Uint8Array, start: number): number {
    if (bytes[start + 1] === MORE) {
      this.leave(this.names.ofLetter[bytes[start]!]!);
      return start + 2;
    }
    let hash = 0;
    let nameStart = start;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === MORE || byte <= BLANK) break;
      if (byte === COLON) {
        hash = 0;
        nameStart = at + 1;
      } else hash = addToHash(hash, byte);
    }
    const nameEnd = at;
    while (at < bytes.length && bytes[at] !== MORE) at++;
    if (at >= bytes.length) return INCOMPLETE;
    this.leave(this.names.find(bytes, nameStart, nameEnd, hash));
    return at + 1;
  }

  private leave(name: number): void {
    if (--this.depth < 0) throw new PackageError('damaged');
    this.handler.close(name);
  }

  private startTag(bytes: Uint8Array, start: number): number {
    const end = bytes.length;
    let hash = 0;
    let nameStart = start;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte <= BLANK || byte === MORE || byte === SLASH) break;
      if (byte === COLON) {
        hash = 0;
        nameStart = at + 1;
      } else hash = addToHash(hash, byte);
    }
    if (at >= end) return INCOMPLETE;
    const name =
      at === start + 1
        ? this.names.ofLetter[bytes[start]!]!
        : this.names.find(bytes, nameStart, at, hash);
    this.tag.begin(bytes);
    return this.restOfTag(bytes, at, name);
  }

  /** Takes the attributes of a start tag, and its end. */
  private restOfTag(bytes: Uint8Array, start: number, name: number): number {
    const end = bytes.length;
    let at = start;
    for (;;) {
      while (at < end && bytes[at]! <= BLANK) at++;
      if (at >= end) return INCOMPLETE;
      const byte = bytes[at];
      if (byte === MORE) {
        this.enter(name);
        return at + 1;
      }
      if (byte === SLASH) {
        if (at + 1 >= end) return INCOMPLETE;
        if (bytes[at + 1] !== MORE) throw new PackageError('damaged');
        this.enter(name);
        this.leave(name);
        return at + 2;
      }
      at = this.attribute(bytes, at);
      if (at === INCOMPLETE) return INCOMPLETE;
    }
  }

  private enter(name: number): void {
    this.depth++;
    this.hasRoot = true;
    this.handler.open(name, this.tag);
  }

  private attribute(bytes: Uint8Array, start: number): number {
    if (bytes[start + 1] === EQUALS) {
      return this.attributeValue(bytes, start + 2, this.names.ofLetter[bytes[start]!]!);
    }
    const end = bytes.length;
    let hash = 0;
    let nameStart = start;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === EQUALS || byte <= BLANK) break;
      if (byte === MORE || byte === LESS) throw new PackageError('damaged');
      if (byte === COLON) {
        hash = 0;
        nameStart = at;
      }
      hash = addToHash(hash, byte);
    }
    const name = this.names.find(bytes, nameStart, at, hash);
    while (at < end && bytes[at]! <= BLANK) at++;
    if (at >= end) return INCOMPLETE;
    if (bytes[at] !== EQUALS) throw new PackageError('damaged');
    at++;
    while (at < end && bytes[at]! <= BLANK) at++;
    return this.attributeValue(bytes, at, name);
  }

  private attributeValue(bytes: Uint8Array, start: number, name: number): number {
    const end = bytes.length;
    if (start >= end) return INCOMPLETE;
    const quote = bytes[start];
    if (quote !== DOUBLE && quote !== SINGLE) throw new PackageError('damaged');
    let at = start + 1;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) return INCOMPLETE;
    if (name > 0) this.tag.add(name, start + 1, at);
    return at + 1;
  }
}

function startsAt(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  if (at + mark.length > bytes.length) return false;
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark[i]) return false;
  return true;
}
