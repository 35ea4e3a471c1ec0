const FIRST_SLOTS = 16;

/** Counts rows with the same key, where keys are numbers; a Map of as many takes some times as long. */
export class KeyCounter {
  private readonly mask: number;
  /** Keys by slot, from the slot of their hash on; a slot without rows is free. */
  private readonly keys: Float64Array;
  private readonly counts: Int32Array;
  /** Slot of each row's key; -1 where a row has none. */
  private readonly slots: Int32Array;

  constructor(rows: number) {
    let size = FIRST_SLOTS;
    while (size < rows * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Float64Array(size);
    this.counts = new Int32Array(size);
    this.slots = new Int32Array(rows).fill(-1);
  }

  /** Counts a row; no more rows than were announced, and each once. Keys are whole, from 0 to 2^53. */
  add(row: number, key: number): void {
    let slot = slotOf(key) & this.mask;
    while (this.counts[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.counts[slot]!++;
    this.slots[row] = slot;
  }

  /** How many other rows have the key of this one; NaN where it has none. */
  others(row: number): number {
    const slot = this.slots[row]!;
    return slot < 0 ? NaN : this.counts[slot]! - 1;
  }
}

function slotOf(key: number): number {
  const mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x100000000) | 0, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
