import { TextCache } from './TextCache';

const LINE_FEED = 10;
const RETURN = 13;
const AMPERSAND = 38;
const MINUS = 45;
const SEMICOLON = 59;
/** Replacement of bytes that are no character. */
const REPLACEMENT = 0xfffd;
/** Longer than any entity. */
const LONGEST_ENTITY = 12;
const ENTITIES: ReadonlyMap<string, number> = new Map([
  ['lt', 60],
  ['gt', 62],
  ['amp', 38],
  ['quot', 34],
  ['apos', 39],
]);
/** Powers of ten that are exact, so that a division by them is rounded but once. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const MOST_DIGITS = 15;

/** A text between tags, decoded from UTF-8 bytes into UTF-16 units; reused for every cell. */
export class CellText {
  private units = new Uint16Array(1024);
  length = 0;
  private readonly cache = new TextCache();

  clear(): void {
    this.length = 0;
  }

  /** Adds UTF-8 bytes. @param isRaw whether `&` is just that, as in CDATA */
  append(bytes: Uint8Array, start: number, end: number, isRaw: boolean): void {
    this.reserve(end - start);
    const { units } = this;
    let { length } = this;
    let at = start;
    while (at < end) {
      const byte = bytes[at]!;
      if (byte < 0x80) {
        if (byte === RETURN) {
          // A line end as it is written, not as an entity, is one line feed to a reader of XML.
          if (bytes[at + 1] !== LINE_FEED) units[length++] = LINE_FEED;
          at++;
        } else if (byte !== AMPERSAND || isRaw) {
          units[length++] = byte;
          at++;
        } else {
          this.length = length;
          at = this.entity(bytes, at, end);
          length = this.length;
        }
      } else {
        this.length = length;
        at = this.character(bytes, at, end);
        length = this.length;
      }
    }
    this.length = length;
  }

  /** The text; equal short texts are mostly one string. */
  text(): string {
    return this.cache.stringOf(this.units, this.length);
  }

  /** Whether there is nothing but blanks. */
  get isBlank(): boolean {
    for (let at = 0; at < this.length; at++) if (this.units[at]! > 32) return false;
    return true;
  }

  /** The number that the text writes; NaN where it is none. */
  number(): number {
    const { units, length } = this;
    const start = length > 0 && units[0] === MINUS ? 1 : 0;
    let value = 0;
    let point = -1;
    let at = start;
    for (; at < length; at++) {
      const digit = units[at]! - 48;
      if (digit >= 0 && digit <= 9) value = value * 10 + digit;
      else if (digit === -2 && point < 0) point = at;
      else break;
    }
    const digits = length - start - (point < 0 ? 0 : 1);
    if (at === length && digits > 0 && digits <= MOST_DIGITS) {
      const size = point < 0 ? value : value / POWERS[length - point - 1]!;
      return start === 1 ? -size : size;
    }
    const text = this.text().trim();
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.units.length) return;
    const larger = new Uint16Array(Math.max(this.length + more, 2 * this.units.length));
    larger.set(this.units);
    this.units = larger;
  }

  /** Takes an entity, or the `&` alone where none begins; returns its end. */
  private entity(bytes: Uint8Array, at: number, end: number): number {
    const last = Math.min(end, at + LONGEST_ENTITY);
    let close = at + 1;
    while (close < last && bytes[close] !== SEMICOLON) close++;
    const code = close < last ? codeOf(bytes, at + 1, close) : undefined;
    if (code === undefined) {
      this.units[this.length++] = AMPERSAND;
      return at + 1;
    }
    this.put(code);
    return close + 1;
  }

  /** Takes a character of several bytes, or the replacement of a bad one; returns its end. */
  private character(bytes: Uint8Array, at: number, end: number): number {
    const first = bytes[at]!;
    const wanted = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    let code = first >= 0xf0 ? first & 7 : first >= 0xe0 ? first & 15 : first & 31;
    let length = 1;
    while (length <= wanted && at + length < end && (bytes[at + length]! & 0xc0) === 0x80) {
      code = (code << 6) | (bytes[at + length]! & 0x3f);
      length++;
    }
    const isWhole = length === wanted + 1 && first >= 0xc2 && first <= 0xf4;
    this.put(isWhole && isCharacter(code, wanted) ? code : REPLACEMENT);
    return at + length;
  }

  private put(code: number): void {
    if (code < 0x10000) this.units[this.length++] = code;
    else {
      this.units[this.length++] = 0xd7c0 + (code >> 10);
      this.units[this.length++] = 0xdc00 + (code & 0x3ff);
    }
  }
}

/** Whether so many bytes may write this code: neither half a pair nor one that fewer bytes write. */
function isCharacter(code: number, followers: number): boolean {
  const least = [0, 0x80, 0x800, 0x10000][followers]!;
  return code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

function codeOf(bytes: Uint8Array, start: number, end: number): number | undefined {
  const name = String.fromCharCode(...bytes.subarray(start, end));
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return ENTITIES.get(name);
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code <= 0x10ffff ? code : REPLACEMENT;
}
