/** Slots per edge: while most are free, a miss ends at the first probe. */
const ROOM = 2;
/** Numbers of a slot: child (0: free), parent, and the two hashes of the word between them. */
const SLOT = 4;

/**
 * The edges of a tree of words, in a hash table with linear probing. Nodes are numbers: 0 is the root, the
 * others follow in order of insertion. A word is known by two hashes, together 64 bits. A slot lies in one
 * piece, because with thousands of edges each access elsewhere is a cache miss.
 */
export class EdgeTable {
  /** Nodes, the root among them. */
  private size = 1;
  private slots: Int32Array;

  /** @param edges how many are expected: room for more is made when it is needed */
  constructor(edges: number) {
    this.slots = new Int32Array(SLOT * 2 ** Math.ceil(Math.log2(ROOM * (edges + 1))));
  }

  /** The child of a node by a word; 0 if it has none. */
  find(parent: number, hash: number, check: number): number {
    const { slots } = this;
    return slots[slotOf(slots, parent, hash, check)]!;
  }

  /** The child of a node by a word; the next number if it has none. */
  add(parent: number, hash: number, check: number): number {
    if (SLOT * ROOM * this.size >= this.slots.length) this.makeRoom();
    const { slots } = this;
    const at = slotOf(slots, parent, hash, check);
    if (slots[at] === 0) {
      slots[at] = this.size++;
      slots[at + 1] = parent;
      slots[at + 2] = hash;
      slots[at + 3] = check;
    }
    return slots[at]!;
  }

  private makeRoom(): void {
    const before = this.slots;
    const slots = (this.slots = new Int32Array(2 * before.length));
    for (let at = 0; at < before.length; at += SLOT) {
      if (before[at] === 0) continue;
      const to = slotOf(slots, before[at + 1]!, before[at + 2]!, before[at + 3]!);
      slots.set(before.subarray(at, at + SLOT), to);
    }
  }
}

/** Index of the slot of an edge, or of the free one that it would take. */
function slotOf(slots: Int32Array, parent: number, hash: number, check: number): number {
  const mask = slots.length - 1;
  const mixed = hash + Math.imul(parent, 0x9e3779b1);
  let at = (SLOT * (mixed ^ (mixed >>> 15))) & mask;
  while (
    slots[at] !== 0 &&
    (slots[at + 2] !== hash || slots[at + 3] !== check || slots[at + 1] !== parent)
  )
    at = (at + SLOT) & mask;
  return at;
}
