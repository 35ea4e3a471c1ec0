import { numberHash, slotsFor } from '../../base/numberSlots';
import type { IdColumn } from '../types';

/** Ids of rows, as a column holds them. */
export type Ids = Pick<IdColumn, 'values' | 'numbers'>;

/** The first row of each id. A Map of as many ids takes some times as long. */
export class FirstRows {
  /** Hash table (linear probing) by the id's number: row + 1; 0 is free. */
  private readonly slots: Int32Array;
  /** Of ids that write no number. */
  private readonly words = new Map<string, number>();

  constructor(private readonly ids: Ids) {
    this.slots = new Int32Array(slotsFor(ids.values.length));
  }

  /** The first row with the id of `row`; adds `row` if it is the first. */
  add(row: number): number {
    const { ids, slots, words } = this;
    const number = ids.numbers[row]!;
    if (number < 0) {
      const id = ids.values[row]!;
      const first = words.get(id) ?? row;
      words.set(id, first);
      return first;
    }
    const slot = this.slotOf(number);
    slots[slot] ||= row + 1;
    return slots[slot] - 1;
  }

  /** The first row with the id of a row of this or another part; -1: none. */
  find({ values, numbers }: Ids, row: number): number {
    const number = numbers[row]!;
    return number < 0 ? (this.words.get(values[row]!) ?? -1) : this.slots[this.slotOf(number)]! - 1;
  }

  /** The slot of a number, or the free one where it would be. */
  private slotOf(number: number): number {
    const { slots, ids } = this;
    const mask = slots.length - 1;
    let slot = numberHash(number) & mask;
    while (slots[slot] !== 0 && ids.numbers[slots[slot]! - 1] !== number) slot = (slot + 1) & mask;
    return slot;
  }
}
