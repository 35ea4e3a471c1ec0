/** Cache by key; emptied when it has grown too large. */
export class Memo<K, V> {
  private readonly known = new Map<K, V>();

  constructor(
    private readonly compute: (key: K) => V,
    private readonly capacity = 50_000,
  ) {}

  get(key: K): V {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= this.capacity) this.known.clear();
    const value = this.compute(key);
    this.known.set(key, value);
    return value;
  }
}
