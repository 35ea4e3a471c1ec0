const FIRST_ENTRIES = 64;
/** Pairs for each entry: where most are free, a hash without an entry is known at the first look. */
const ROOM = 2;

/** Numbers from 0 on for hashes, in the order in which they are added. */
export class HashTable {
  size = 0;
  /**
   * Of each entry its hash, and beside it its number + 1, at the first free pair from the hash on; 0 is free.
   * Beside each other, because with thousands of entries each look elsewhere waits for the memory.
   */
  private pairs = new Int32Array(2 * ROOM * FIRST_ENTRIES);

  /** The number of a hash; -1 if it has none. */
  find(hash: number): number {
    const { pairs } = this;
    return pairs[pairOf(hash, pairs) + 1]! - 1;
  }

  /** The number of a hash, which it gets now if it has none. */
  add(hash: number): number {
    const known = this.find(hash);
    if (known >= 0) return known;
    if (2 * ROOM * (this.size + 1) > this.pairs.length) this.makeRoom();
    this.place(hash, this.size);
    return this.size++;
  }

  private place(hash: number, number: number): void {
    const at = pairOf(hash, this.pairs);
    this.pairs[at] = hash;
    this.pairs[at + 1] = number + 1;
  }

  private makeRoom(): void {
    const before = this.pairs;
    this.pairs = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2)
      if (before[at + 1] !== 0) this.place(before[at]!, before[at + 1]! - 1);
  }
}

/** Where the pair of a hash is, or the free one that it would get. */
function pairOf(hash: number, pairs: Int32Array): number {
  const mask = pairs.length - 1;
  let at = (2 * (hash ^ (hash >>> 15))) & mask;
  while (pairs[at + 1] !== 0 && pairs[at] !== hash) at = (at + 2) & mask;
  return at;
}
