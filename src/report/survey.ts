import type { Catalogue } from '../catalogue';
import { drain, type Verdict } from '../evaluator';
import type { FieldKey } from '../fields';

/** A row that is worth mending first. */
export interface RowToFix {
  readonly index: number;
  /** Conditions that are unmet for the nearest pool; undefined where no pool can be reached. */
  readonly unmet: number | undefined;
  readonly blockers: number;
}

/** What one look over all rows says, beyond the totals. */
export interface Survey {
  /** Rows nearest to a pool, then rows with most blockers. */
  readonly fixFirst: readonly RowToFix[];
  /**
   * Fields without a column, by the number of undetermined rows that wait for them, most first;
   * estimated from an even sample where there are more than 5,000.
   */
  readonly settling: readonly { readonly field: FieldKey; readonly rows: number }[];
}

const FAR = Number.MAX_SAFE_INTEGER;

function comesFirst(a: RowToFix, b: RowToFix): number {
  return (a.unmet ?? FAR) - (b.unmet ?? FAR) || b.blockers - a.blockers || a.index - b.index;
}

/** Keeps the first few of many rows without sorting them all. */
class FirstFew {
  private kept: RowToFix[] = [];

  constructor(private readonly size: number) {}

  add(row: RowToFix): void {
    const last = this.kept[this.kept.length - 1];
    if (this.kept.length >= this.size && last && comesFirst(row, last) >= 0) return;
    this.kept.push(row);
    this.kept.sort(comesFirst);
    this.kept.length = Math.min(this.kept.length, this.size);
  }

  get rows(): readonly RowToFix[] {
    return this.kept;
  }
}

/** Asking an undetermined row what it waits for costs an explanation, so not all are asked. */
const ASKED = 5_000;

/** Rows between two yields: to be looked at, and to be asked. */
const SLICE_ROWS = 1_000;
const SLICE_ASKED = 100;

function* settlingOf(
  verdict: Verdict,
  catalogue: Catalogue,
  undetermined: readonly number[],
): Generator<void, Survey['settling']> {
  const step = Math.max(1, Math.ceil(undetermined.length / ASKED));
  const waiting = new Map<FieldKey, number>();
  for (let at = 0, asked = 1; at < undetermined.length; at += step, asked++) {
    if (asked % SLICE_ASKED === 0) yield;
    for (const field of verdict.status(undetermined[at]!).missing) {
      if (!catalogue.columns[field]) waiting.set(field, (waiting.get(field) ?? 0) + step);
    }
  }
  return [...waiting]
    .map(([field, rows]) => ({ field, rows: Math.min(rows, undetermined.length) }))
    .sort((a, b) => b.rows - a.rows);
}

/** Looks over all rows for the ones to mend first and the columns that would settle most. */
export function surveyOf(verdict: Verdict, catalogue: Catalogue, fixFirst?: number): Survey {
  return drain(surveyInSteps(verdict, catalogue, fixFirst));
}

/** The same, yielding now and then. */
export function* surveyInSteps(
  verdict: Verdict,
  catalogue: Catalogue,
  fixFirst = 10,
): Generator<void, Survey> {
  const isBlocker = verdict.governance.map((rule) => rule.severity === 'blocker');
  const few = new FirstFew(fixFirst);
  const undetermined: number[] = [];
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield;
    const blockers = verdict.broken(index).filter((rule) => isBlocker[rule]).length;
    const premium = verdict.premium(index);
    const unmet = premium === 'no' ? verdict.status(index).nearest?.unmet : undefined;
    if (unmet !== undefined || blockers > 0) few.add({ index, unmet, blockers });
    if (premium === 'unknown') undetermined.push(index);
  }
  const settling = yield* settlingOf(verdict, catalogue, undetermined);
  return { fixFirst: few.rows, settling };
}
