/** LRU cache: the values of the `size` keys that were used last. */
export class Lru<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly size: number) {}

  /** The value of a key, which becomes the last one used; undefined where none is kept. */
  get(key: string): T | undefined {
    const value = this.kept.get(key);
    if (value !== undefined) this.keep(key, value);
    return value;
  }

  /** Keeps a value; forgets the least recently used one beyond `size`. */
  keep(key: string, value: T): T {
    this.kept.delete(key);
    this.kept.set(key, value);
    if (this.kept.size > this.size) this.kept.delete(this.kept.keys().next().value ?? '');
    return value;
  }

  clear(): void {
    this.kept.clear();
  }
}
