/** Cache of words by key; emptied when it has grown too large. */
export class WordsMemo {
  private readonly known = new Map<string, string>();

  constructor(private readonly capacity = 20_000) {}

  /** The words for the key, made by `say` on a miss. */
  get(key: string, say: () => string): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= this.capacity) this.known.clear();
    const said = say();
    this.known.set(key, said);
    return said;
  }
}
