const FIRST_EDGES = 64;
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
  size = 1;
  private slots = new Int32Array(SLOT * ROOM * FIRST_EDGES);

  /** The child of a node by a word; 0 if it has none. */
  find(parent: number, hash: number, check: number): number {
    const { slots } = this;
    return slots[slotOf(slots, parent, hash, check)]!;
  }

  /** The child of a node by a word; the next number if it has none. */
  add(parent: number, hash: number, check: number): number {
    const known = this.find(parent, hash, check);
    if (known !== 0) return known;
    if (SLOT * ROOM * this.size >= this.slots.length) this.makeRoom();
    place(this.slots, this.size, parent, hash, check);
    return this.size++;
  }

  private makeRoom(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += SLOT) {
      if (before[at] !== 0)
        place(this.slots, before[at]!, before[at + 1]!, before[at + 2]!, before[at + 3]!);
    }
  }
}

function place(
  slots: Int32Array,
  child: number,
  parent: number,
  hash: number,
  check: number,
): void {
  const at = slotOf(slots, parent, hash, check);
  slots[at] = child;
  slots[at + 1] = parent;
  slots[at + 2] = hash;
  slots[at + 3] = check;
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
