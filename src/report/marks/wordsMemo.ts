/** Remembers the words for a key; forgets everything when it has grown too large. */
export class WordsMemo {
  private readonly known = new Map<string, string>();

  constructor(private readonly capacity = 20_000) {}

  /** The words for the key, made by `say` where they are not remembered. */
  get(key: string, say: () => string): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= this.capacity) this.known.clear();
    const said = say();
    this.known.set(key, said);
    return said;
  }
}
