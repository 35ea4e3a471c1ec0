import type { Gap, Verdict } from '../../../evaluator';
import type { Slice } from '../../../excel/gateway/runSlices';
import { IntList } from './intList';
import type { ProblemIndex, ProblemKind } from './types';

/** Rows between two looks at the clock; rows that are one step away cost some words each. */
const SLICE_ROWS = 20;

export const NO_POOL = 255;

/**
 * Every broken governance rule of every row, and for products that miss one condition of their nearest
 * pool that condition too; work in slices.
 */
export function* indexProblems(verdict: Verdict): Generator<Slice, ProblemIndex> {
  const kinds = new Kinds(verdict);
  const rows = new IntList();
  const kindOf = new IntList();
  const used = new Set<number>();
  const nearest = new Uint8Array(verdict.size).fill(NO_POOL);
  const poolNumbers = new Map(verdict.pools.map(({ id }, number) => [id, number]));
  const add = (row: number, kind: number): void => {
    rows.push(row);
    kindOf.push(kind);
    used.add(kind);
  };
  for (let index = 0; index < verdict.size; index++) {
    for (const number of verdict.broken(index)) add(index, number);
    const near = verdict.nearest(index);
    if (near !== undefined && near.unmet > 0) {
      nearest[index] = poolNumbers.get(near.pool.id) ?? NO_POOL;
      const gap = near.unmet === 1 && near.unknown === 0 ? verdict.gap(index) : undefined;
      const step = gap && kinds.ofStep(gap);
      if (step !== undefined) add(index, step);
    }
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield { done: index + 1, total: verdict.size };
  }
  return {
    size: rows.length,
    kinds: kinds.all,
    rows: rows.toArray(),
    kindOf: new Uint16Array(kindOf.toArray()),
    used: [...used],
    nearest,
    pools: verdict.pools,
  };
}

/** The governance rules in their order, then the conditions that are one step, as they are met with. */
class Kinds {
  readonly all: ProblemKind[];
  private readonly steps = new Map<string, number>();

  constructor({ governance }: Verdict) {
    this.all = governance.map((rule) => ({ rule, urgency: rule.severity }));
  }

  ofStep({ pool, conditions }: Gap): number | undefined {
    const step = conditions.find(({ status }) => status === 'unmet');
    if (step === undefined) return undefined;
    const key = `${pool.id} ${step.rule.id}`;
    const known = this.steps.get(key);
    if (known !== undefined) return known;
    const number = this.all.push({ rule: step.rule, urgency: 'gain', pool }) - 1;
    this.steps.set(key, number);
    return number;
  }
}
