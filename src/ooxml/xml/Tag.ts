import { CellText } from './CellText';

/** A start tag while it is read: attributes that a reader asks for, as places in the bytes. */
export class Tag {
  bytes: Uint8Array = new Uint8Array(0);
  private readonly names: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private count = 0;
  private readonly decoded = new CellText();

  /** Begins another tag. */
  begin(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.count = 0;
  }

  add(name: number, start: number, end: number): void {
    this.names[this.count] = name;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  /** Which attribute has this name; -1 where none has. */
  find(name: number): number {
    for (let i = 0; i < this.count; i++) if (this.names[i] === name) return i;
    return -1;
  }

  startOf(attribute: number): number {
    return this.starts[attribute]!;
  }

  endOf(attribute: number): number {
    return this.ends[attribute]!;
  }

  /** An attribute's text; undefined where there is none of this name. */
  text(name: number): string | undefined {
    const attribute = this.find(name);
    return attribute < 0 ? undefined : this.textOf(attribute);
  }

  private textOf(attribute: number): string {
    this.decoded.clear();
    this.decoded.append(this.bytes, this.starts[attribute]!, this.ends[attribute]!, false);
    return this.decoded.text();
  }

  /** All attributes with their texts. */
  entries(): (readonly [name: number, text: string])[] {
    return this.names
      .slice(0, this.count)
      .map((name, attribute) => [name, this.textOf(attribute)] as const);
  }

  /** A whole number of digits alone; -1 where there is none of this name, NaN where it is no number. */
  number(name: number): number {
    const attribute = this.find(name);
    if (attribute < 0) return -1;
    const start = this.starts[attribute]!;
    const end = this.ends[attribute]!;
    if (start === end || end - start > 15) return Number.NaN;
    let value = 0;
    for (let at = start; at < end; at++) {
      const digit = this.bytes[at]! - 48;
      if (digit < 0 || digit > 9) return Number.NaN;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Whether an attribute says yes; `otherwise` where there is none. */
  flag(name: number, otherwise = false): boolean {
    const attribute = this.find(name);
    if (attribute < 0) return otherwise;
    const text = this.text(name)!;
    return text === '1' || text === 'true' || text === 'on';
  }
}
