/** Characters that the keys and the texts may come to, all together. */
const MOST = 16_000_000;

/**
 * Remembers the answers that were used last, by key. Excel recalculates formulas whose cells did not
 * change (OfficeDev/office-js#3332), so equal questions are common. What alone would take a quarter
 * of the room is not kept.
 */
export class BoundedMemo {
  private readonly answers = new Map<string, readonly string[]>();
  private weight = 0;

  constructor(private readonly most = MOST) {}

  get(key: string): readonly string[] | undefined {
    const answer = this.answers.get(key);
    if (answer === undefined) return undefined;
    this.answers.delete(key);
    this.answers.set(key, answer);
    return answer;
  }

  set(key: string, answer: readonly string[]): void {
    this.remove(key);
    const weight = weightOf(key, answer);
    if (weight > this.most / 4) return;
    this.answers.set(key, answer);
    this.weight += weight;
    while (this.weight > this.most) this.remove(this.oldest());
  }

  clear(): void {
    this.answers.clear();
    this.weight = 0;
  }

  get size(): number {
    return this.answers.size;
  }

  private oldest(): string {
    return this.answers.keys().next().value ?? '';
  }

  private remove(key: string): void {
    const answer = this.answers.get(key);
    if (answer === undefined) return;
    this.answers.delete(key);
    this.weight -= weightOf(key, answer);
  }
}

function weightOf(key: string, answer: readonly string[]): number {
  let weight = key.length;
  for (const text of answer) weight += text.length + 1;
  return weight;
}
