import { Names } from './Names';

/** Names of one letter are looked up by it alone, so they are known from the start. */
const LETTERS = Array.from({ length: 26 }, (_, n) => [97 + n, 65 + n])
  .flat()
  .map((code) => String.fromCharCode(code));
const NAMESPACE = 'xmlns';

/** All names of a document, numbered as they come; declarations of namespaces have none. */
export class GrowingNames extends Names {
  private readonly all: string[];
  private readonly numbers = new Map<string, number>();
  private readonly decoder = new TextDecoder();

  /** @param first names that have the first numbers, as in `Names` */
  constructor(first: readonly string[] = []) {
    const all = [...new Set([...first, ...LETTERS])];
    super(all);
    this.all = all;
  }

  override find(text: Uint8Array, start: number, end: number, hash: number): number {
    const known = super.find(text, start, end, hash);
    if (known > 0) return known;
    const name = this.decoder.decode(text.subarray(start, end));
    const isPrefixed = name.startsWith(':');
    const prefix = isPrefixed
      ? this.decoder.decode(text.subarray(Math.max(0, start - NAMESPACE.length), start))
      : name;
    if (prefix === NAMESPACE) return 0;
    const number = this.numbers.get(name) ?? this.all.push(name);
    this.numbers.set(name, number);
    return number;
  }

  /** A name by its number, without the colon that is for a prefix. */
  nameOf(number: number): string {
    const name = this.all[number - 1] ?? '';
    return name.startsWith(':') ? name.slice(1) : name;
  }
}
