/** Remembers the few things that were asked for last, by key. */
export class Recent<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly most: number) {}

  /** What is remembered for a key, which is the last one asked for now; undefined where nothing is. */
  get(key: string): T | undefined {
    const value = this.kept.get(key);
    if (value !== undefined) this.keep(key, value);
    return value;
  }

  /** Remembers a thing, and forgets the one that was asked for longest ago where there are too many. */
  keep(key: string, value: T): T {
    this.kept.delete(key);
    this.kept.set(key, value);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value ?? '');
    return value;
  }

  clear(): void {
    this.kept.clear();
  }
}
