import { drain, type Verdict } from '../evaluator';

/** A row that is worth mending first. */
export interface RowToFix {
  readonly index: number;
  /** Conditions that are unmet or unknown for the nearest pool; undefined where there is nothing to mend for any. */
  readonly open: number | undefined;
  readonly blockers: number;
}

/** What one look over all rows says, beyond the totals. */
export interface Survey {
  /** Rows nearest to a pool, then rows with most blockers. */
  readonly fixFirst: readonly RowToFix[];
}

const FAR = Number.MAX_SAFE_INTEGER;

function comesFirst(a: RowToFix, b: RowToFix): number {
  return (a.open ?? FAR) - (b.open ?? FAR) || b.blockers - a.blockers || a.index - b.index;
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

/** Rows between two yields. */
const SLICE_ROWS = 1_000;

/** How much is open for the pool that is spoken of, where something of it can be mended. */
function openOf(verdict: Verdict, index: number): number | undefined {
  if (verdict.premium(index) === 'yes') return undefined;
  const { nearest } = verdict.status(index);
  return nearest && nearest.unmet > 0 ? nearest.unmet + nearest.unknown : undefined;
}

/** Looks over all rows for the ones to mend first. */
export function surveyOf(verdict: Verdict, fixFirst?: number): Survey {
  return drain(surveyInSteps(verdict, fixFirst));
}

/** The same, yielding now and then. */
export function* surveyInSteps(verdict: Verdict, fixFirst = 10): Generator<void, Survey> {
  const isBlocker = verdict.governance.map((rule) => rule.severity === 'blocker');
  const few = new FirstFew(fixFirst);
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield;
    const blockers = verdict.broken(index).filter((rule) => isBlocker[rule]).length;
    const open = openOf(verdict, index);
    if (open !== undefined || blockers > 0) few.add({ index, open, blockers });
  }
  return { fixFirst: few.rows };
}
