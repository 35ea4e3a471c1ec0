/** A list of whole numbers that grows without an object for each. */
export class IntList {
  private values = new Int32Array(1_024);
  private count = 0;

  push(value: number): void {
    if (this.count === this.values.length) {
      const wider = new Int32Array(2 * this.count);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.count++] = value;
  }

  get length(): number {
    return this.count;
  }

  toArray(): Int32Array {
    return this.values.slice(0, this.count);
  }
}
