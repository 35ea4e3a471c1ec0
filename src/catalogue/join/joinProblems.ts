import type { FieldKey } from '../../fields';
import type { JoinProblem } from './types';

type Kind = JoinProblem['kind'];

/** Problems of a join: all are counted, the first of each kind kept, of conflicts the first of each field. */
export class JoinProblems {
  readonly kept: JoinProblem[] = [];
  readonly counts: Partial<Record<Kind, number>> = {};
  /** Conflicts by field. */
  readonly conflicts: Partial<Record<FieldKey, number>> = {};

  /** @param most how many of each kind are kept: of two sheets of 100,000 rows there may be as many */
  constructor(private readonly most = Infinity) {}

  add<K extends Exclude<Kind, 'conflict'>>(
    kind: K,
    make: () => Extract<JoinProblem, { kind: K }>,
  ): void {
    const count = this.counts[kind] ?? 0;
    this.counts[kind] = count + 1;
    if (count < this.most) this.kept.push(make());
  }

  addConflict(field: FieldKey, make: () => Extract<JoinProblem, { kind: 'conflict' }>): void {
    const count = this.conflicts[field] ?? 0;
    this.conflicts[field] = count + 1;
    this.counts.conflict = (this.counts.conflict ?? 0) + 1;
    if (count < this.most) this.kept.push(make());
  }

  addAll({ kept, counts }: JoinProblems): void {
    this.kept.push(...kept);
    for (const [kind, count] of Object.entries(counts) as [Kind, number][])
      this.counts[kind] = (this.counts[kind] ?? 0) + count;
  }
}
