import type { JoinProblem } from './types';

type Kind = JoinProblem['kind'];

/** Problems of a join: all are counted, the first of each kind kept. */
export class JoinProblems {
  readonly kept: JoinProblem[] = [];
  readonly counts: Partial<Record<Kind, number>> = {};

  /** @param most how many of each kind are kept: of two sheets of 100,000 rows there may be as many */
  constructor(private readonly most = Infinity) {}

  add<K extends Kind>(kind: K, make: () => Extract<JoinProblem, { kind: K }>): void {
    const count = this.counts[kind] ?? 0;
    this.counts[kind] = count + 1;
    if (count < this.most) this.kept.push(make());
  }

  addAll({ kept, counts }: JoinProblems): void {
    this.kept.push(...kept);
    for (const [kind, count] of Object.entries(counts) as [Kind, number][])
      this.counts[kind] = (this.counts[kind] ?? 0) + count;
  }
}
