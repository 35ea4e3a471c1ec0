const FIRST_ENTRIES = 64;
/** Slots per entry: while most are free, a miss ends at the first probe. */
const ROOM = 2;

/** Hash table (linear probing) from hashes to numbers from 0 on, in order of insertion. */
export class HashTable {
  size = 0;
  /**
   * Slots of two: hash, and number + 1 (0: free). Side by side, because with thousands of entries each
   * access elsewhere is a cache miss.
   */
  private pairs = new Int32Array(2 * ROOM * FIRST_ENTRIES);

  /** The number of a hash; -1 if it has none. */
  find(hash: number): number {
    const { pairs } = this;
    return pairs[pairOf(hash, pairs) + 1]! - 1;
  }

  /** The number of a hash; assigns the next one if it has none. */
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

/** Index of the slot of a hash, or of the free one that it would take. */
function pairOf(hash: number, pairs: Int32Array): number {
  const mask = pairs.length - 1;
  let at = (2 * (hash ^ (hash >>> 15))) & mask;
  while (pairs[at + 1] !== 0 && pairs[at] !== hash) at = (at + 2) & mask;
  return at;
}
