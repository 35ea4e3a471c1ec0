import { decodeXml } from './xmlText';

const COLON = 0x3a;
const EQUALS = 0x3d;

/** Names of up to three bytes, packed into a number: `c`, `v`, `row` pass millions of times. */
const SHORT_NAMES = new Map<number, string>();

/** A tag under the scanner: its local name, and its attributes found on demand without objects. */
export class XmlTag {
  /** Local name, without a namespace prefix. */
  name = '';
  private bytes: Buffer = Buffer.alloc(0);
  private start = 0;
  private end = 0;
  /** Where the value that `find` found starts and ends. */
  valueStart = 0;
  valueEnd = 0;

  /** Points this tag at what lies between `<` or `</` and `>`. */
  set(bytes: Buffer, start: number, end: number): void {
    this.bytes = bytes;
    let nameStart = start;
    let at = start;
    for (; at < end && bytes[at]! > 0x20; at++) {
      if (bytes[at] === COLON) nameStart = at + 1;
    }
    this.name = nameOf(bytes, nameStart, at);
    this.start = at;
    this.end = end;
  }

  /** The byte at `at` of what this tag points at. */
  byte(at: number): number {
    return this.bytes[at]!;
  }

  /** Whether there is an attribute with this local name; then `valueStart` and `valueEnd` frame its value. */
  find(name: string): boolean {
    const { bytes, end } = this;
    let at = this.start;
    for (;;) {
      while (at < end && bytes[at]! <= 0x20) at++;
      let nameStart = at;
      while (at < end && bytes[at] !== EQUALS) {
        if (bytes[at] === COLON) nameStart = at + 1;
        at++;
      }
      if (at >= end) return false;
      const nameEnd = at;
      while (at < end && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
      const quote = bytes[at];
      const valueStart = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (sameName(bytes, nameStart, nameEnd, name)) {
        this.valueStart = valueStart;
        this.valueEnd = at;
        return true;
      }
      at++;
    }
  }

  /** The attribute as text; undefined where there is none. */
  attribute(name: string): string | undefined {
    return this.find(name) ? decodeXml(this.bytes, this.valueStart, this.valueEnd) : undefined;
  }

  /** The attribute as a number; NaN where there is none. */
  number(name: string): number {
    if (!this.find(name)) return NaN;
    return Number(this.bytes.toString('latin1', this.valueStart, this.valueEnd));
  }
}

function sameName(bytes: Buffer, start: number, end: number, name: string): boolean {
  let last = end;
  while (last > start && bytes[last - 1]! <= 0x20) last--;
  if (last - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) {
    if (bytes[start + i] !== name.charCodeAt(i)) return false;
  }
  return true;
}

function nameOf(bytes: Buffer, start: number, end: number): string {
  if (end - start > 3) return bytes.toString('latin1', start, end);
  let packed = 0;
  for (let at = start; at < end; at++) packed = packed * 256 + bytes[at]!;
  let name = SHORT_NAMES.get(packed);
  if (name === undefined) {
    name = bytes.toString('latin1', start, end);
    SHORT_NAMES.set(packed, name);
  }
  return name;
}
