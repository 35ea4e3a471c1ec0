/** Letters that follow one another within so many milliseconds, at one heading, are one beginning. */
const PAUSE_MS = 700;

const folded = (words: string): string => words.normalize('NFKC').toLowerCase();

/** Finds headings by the letters that they begin with, as the trees of editors do. */
export class TypeAhead {
  private typed = '';
  private last = -Infinity;
  private reached = 0;

  /**
   * The heading that a letter leads to; undefined where none begins so. The same letter again leads to
   * the next one that begins with it.
   *
   * @param at milliseconds of any clock
   * @param from the heading that is reached now
   */
  find(
    letter: string,
    at: number,
    from: number,
    count: number,
    nameOf: (heading: number) => string,
  ): number | undefined {
    const goesOn = at - this.last <= PAUSE_MS && from === this.reached;
    const before = goesOn ? this.typed : '';
    const key = folded(letter);
    this.typed = before === key ? key : before + key;
    this.last = at;
    const first = this.typed === key ? from + 1 : from;
    this.reached = from;
    for (let step = 0; step < count; step++) {
      const heading = (first + step) % count;
      if (!folded(nameOf(heading)).startsWith(this.typed)) continue;
      this.reached = heading;
      return heading;
    }
    return undefined;
  }
}
