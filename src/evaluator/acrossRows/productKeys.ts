/** Keys of ids that write no number; beyond those of all that do, which have 15 digits at most. */
const OTHERS = 10 ** 15;

/** Numbers for product ids, equal for equal ids alone: the number that an id writes, or one of its own. */
export class ProductKeys {
  private readonly others = new Map<string, number>();

  /** @param written the number that the id writes, as its column has it; -1 if none */
  of(id: string, written: number): number {
    if (written >= 0) return written;
    let key = this.others.get(id);
    if (key === undefined) this.others.set(id, (key = OTHERS + this.others.size));
    return key;
  }
}
