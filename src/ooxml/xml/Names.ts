/** Hash of a name, byte by byte. */
export const addToHash = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0;

const SLOTS = 256;

/**
 * Names that a reader asks for, by numbers from 1 on; any other name is 0. An attribute with a prefix
 * has a name of its own, whatever the prefix is: `:id` for `r:id`.
 */
export class Names {
  /** Hash table (linear probing) of names' numbers, by the low bits of their hashes. */
  private readonly slots = new Uint8Array(SLOTS);
  private readonly bytes: readonly Uint8Array[];
  /** Numbers of names of one letter, by its byte. */
  readonly ofLetter = new Uint8Array(256);

  /** @param names at most 200 names in ASCII */
  constructor(names: readonly string[]) {
    this.bytes = names.map((name) => new TextEncoder().encode(name));
    this.bytes.forEach((bytes, index) => {
      let slot = bytes.reduce(addToHash, 0) & (SLOTS - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      this.slots[slot] = index + 1;
      if (bytes.length === 1) this.ofLetter[bytes[0]!] = index + 1;
    });
  }

  /** The number of a name by its bytes and their hash. */
  find(text: Uint8Array, start: number, end: number, hash: number): number {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.slots[slot]!;
      if (number === 0 || this.isAt(this.bytes[number - 1]!, text, start, end)) return number;
    }
  }

  private isAt(name: Uint8Array, text: Uint8Array, start: number, end: number): boolean {
    if (name.length !== end - start) return false;
    for (let i = 0; i < name.length; i++) if (name[i] !== text[start + i]) return false;
    return true;
  }
}
