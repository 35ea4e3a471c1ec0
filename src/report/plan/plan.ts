import { CELL, type Catalogue } from '../../catalogue';
import { runToEnd } from '../../base/runToEnd';
import type { Verdict } from '../../evaluator';
import { IgnoreList, type IgnoredFinding } from '../marks/markFilter';

/** A product to mend first. */
export interface PlanItem {
  readonly index: number;
  /** Cells to change until it is premium; 0 for an item of blockers. */
  readonly edits: number;
  /** Findings of the gravest severity. */
  readonly blockers: number;
}

/** The products to mend first, and their totals. */
export interface Plan {
  /** Products closest to premium: fewest edits first, then most seen by buyers. */
  readonly gains: readonly PlanItem[];
  /** Number of products that known edits would make premium, listed or not. */
  readonly reachable: number;
  /** Other products that break a rule of the gravest severity, those with most first. */
  readonly blockers: readonly PlanItem[];
  /** Number of products with such findings, listed or not. */
  readonly blocked: number;
}

export interface PlanInput {
  readonly verdict: Verdict;
  readonly catalogue: Catalogue;
  readonly ignored?: readonly IgnoredFinding[];
  /** Whether a product may be listed and counted; every one if absent. */
  readonly isWanted?: (index: number) => boolean;
  /** The most products of either list; `PLAN_LENGTH` if absent. */
  readonly most?: number;
}

/** As many as one person mends in a day. */
export const PLAN_LENGTH = 20;

interface Candidate extends PlanItem {
  readonly effort: number;
  readonly seen: number;
  readonly asked: number;
}

type Compare = (a: Candidate, b: Candidate) => number;

const byTraffic: Compare = (a, b) => b.seen - a.seen || b.asked - a.asked;
const byGain: Compare = (a, b) =>
  a.edits - b.edits || byTraffic(a, b) || a.effort - b.effort || a.index - b.index;
const byBlockers: Compare = (a, b) =>
  b.blockers - a.blockers || byTraffic(a, b) || a.index - b.index;

/** Keeps the first few of many without sorting them all. */
class FirstFew {
  readonly kept: Candidate[] = [];

  constructor(
    private readonly most: number,
    private readonly compare: Compare,
  ) {}

  add(candidate: Candidate): void {
    const last = this.kept[this.kept.length - 1];
    if (this.kept.length >= this.most && last && this.compare(candidate, last) >= 0) return;
    this.kept.push(candidate);
    this.kept.sort(this.compare);
    this.kept.length = Math.min(this.kept.length, this.most);
  }
}

/** A figure of the product, 0 where the sheet has none. */
function figureOf(
  { columns }: Catalogue,
  fields: readonly ('exposure' | 'visitors' | 'inquiries')[],
) {
  const column = fields.map((field) => columns[field]).find((each) => each !== undefined);
  return (index: number): number => (column?.state[index] === CELL.ok ? column.values[index]! : 0);
}

/** Rows between two yields. */
const SLICE_ROWS = 200;

/** The plan; yields now and then. */
export function* planInSteps(input: PlanInput): Generator<{ done: number; total: number }, Plan> {
  const { verdict, catalogue, isWanted, most = PLAN_LENGTH } = input;
  const ignored = new IgnoreList(input.ignored);
  const seenOf = figureOf(catalogue, ['exposure', 'visitors']);
  const askedOf = figureOf(catalogue, ['inquiries']);
  const isBlocker = verdict.governance.map(({ severity }) => severity === 'blocker');
  const gains = new FirstFew(most, byGain);
  const grave = new FirstFew(2 * most, byBlockers);
  const graveOf = (index: number): readonly number[] =>
    verdict
      .broken(index)
      .filter((rule) => isBlocker[rule] && !ignored.has(index, verdict.governance[rule]!.id));
  const certainOf = (index: number) => {
    const near = verdict.nearest(index);
    const isCertain = near !== undefined && near.unmet > 0 && near.unknown === 0 && near.reachable;
    return isCertain ? near : undefined;
  };
  let reachable = 0;
  let blocked = 0;
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield { done: index, total: verdict.size };
    if (isWanted?.(index) === false) continue;
    const head = catalogue.listing?.[index] ?? index;
    // A row of a SKU is an item of its own only for what the first row of its listing does not ask.
    const isSaid = head !== index && isWanted?.(head) !== false;
    const said = isSaid ? graveOf(head) : [];
    const broken = graveOf(index);
    const blockers = broken.every((rule) => said.includes(rule)) ? 0 : broken.length;
    const near = isSaid && certainOf(head) ? undefined : certainOf(index);
    if (near === undefined && blockers === 0) continue;
    const candidate = {
      index,
      edits: near?.unmet ?? 0,
      effort: near?.effort ?? 0,
      blockers,
      seen: seenOf(index),
      asked: askedOf(index),
    };
    if (blockers > 0) {
      blocked++;
      grave.add(candidate);
    }
    if (near !== undefined) {
      reachable++;
      gains.add(candidate);
    }
  }
  const taken = new Set(gains.kept.map(({ index }) => index));
  const others = grave.kept.filter(({ index }) => !taken.has(index));
  return { gains: gains.kept, reachable, blockers: others.slice(0, most), blocked };
}

/** The same at once. */
export const planOf = (input: PlanInput): Plan => runToEnd(planInSteps(input));
