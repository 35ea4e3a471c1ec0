import type { Catalogue } from '../../catalogue';
import { MET, NA, UNKNOWN, UNMET } from '../kleene';
import { CERTIFICATE_STATUSES } from '../certificates/judge';
import { NONE_ASKED } from '../certificates/certificateJudge';
import { gatherFacts } from '../verdict/catalogueFacts';
import { judgeEasyReturn } from './easyReturn';
import { BLOCK, createFrame, type Frame } from './frame';
import { distanceOf, truthOf } from './gapCost';
import type { Node } from './node';
import type { CompiledPool, Program } from './program';
import { createResults, NO_POOL, type Results } from './results';

/** Rows between two yields: some tens of milliseconds of work. */
export const SLICE = 16 * BLOCK;

/** Scratch space of a run, beyond that of its frame. */
interface Scratch {
  readonly bytes: Uint8Array;
  readonly guard: Uint8Array;
  readonly cost: Int32Array;
  readonly best: Int32Array;
  readonly distance: Float64Array;
}

function createScratch(capacity: number): Scratch {
  return {
    bytes: new Uint8Array(capacity),
    guard: new Uint8Array(capacity),
    cost: new Int32Array(capacity),
    best: new Int32Array(capacity),
    distance: new Float64Array(capacity),
  };
}

/** Runs a program over catalogues; keeps its scratch space from run to run. */
export class Runner {
  private small: { frame: Frame; scratch: Scratch } | undefined;

  /** Numbers of the conditions that need neither a market nor all rows, and of those that need all rows. */
  private readonly plain: readonly number[];
  private readonly afterAll: readonly number[];
  private readonly slotsAfterAll: readonly number[];
  private readonly textsAfterAll: boolean;

  constructor(private readonly program: Program) {
    const numbers = [...program.conditions.keys()];
    const nodeOf = (number: number): Node => program.conditions[number]!.node;
    this.plain = numbers.filter((number) => !nodeOf(number).perMarket && !nodeOf(number).afterAll);
    this.afterAll = numbers.filter((number) => nodeOf(number).afterAll);
    this.slotsAfterAll = [...new Set(this.afterAll.flatMap((number) => nodeOf(number).slots))];
    this.textsAfterAll = this.slotsAfterAll.some((slot) => program.slots.readsTexts(slot));
  }

  /** Judges every row, yielding the number of rows done about every `slice` rows. */
  *run(catalogue: Catalogue, slice: number): Generator<number, Results> {
    const { program } = this;
    const { size } = catalogue;
    const results = createResults(program, size);
    const { frame, scratch } = this.spaceFor(catalogue);
    for (let start = 0; start < size; start += BLOCK) {
      if (start > 0 && start % slice < BLOCK) yield start;
      this.load(frame, catalogue, start, Math.min(BLOCK, size - start));
      this.judgeConditions(frame, results);
      this.judgePools(frame, scratch, results);
      this.countCertificates(frame, results);
      judgeEasyReturn(program, frame, results.easyReturn);
      results.fingerprints.set(frame.texts.fingerprint.subarray(0, frame.count), start);
    }
    yield* this.judgeAfterAll(catalogue, results, slice);
    return results;
  }

  /** A frame with one row loaded, as it is before its conditions are judged. */
  frameOf(catalogue: Catalogue, row: number, results: Results): Frame {
    const { frame } = this.space(1, catalogue);
    this.load(frame, catalogue, row, 1);
    frame.premium = results.premium;
    frame.facts = results.facts;
    this.program.slots.load(frame, 'catalogue');
    return frame;
  }

  private spaceFor(catalogue: Catalogue): { frame: Frame; scratch: Scratch } {
    return this.space(Math.min(BLOCK, Math.max(1, catalogue.size)), catalogue);
  }

  private space(capacity: number, catalogue: Catalogue): { frame: Frame; scratch: Scratch } {
    if (capacity === 1 && this.small !== undefined) return this.small;
    const frame = createFrame(catalogue, capacity, this.program.slots.operands(capacity));
    const space = { frame, scratch: createScratch(capacity) };
    if (capacity === 1) this.small = space;
    return space;
  }

  private load(frame: Frame, catalogue: Catalogue, start: number, count: number): void {
    const { slots, industries, texts, targets, certificates } = this.program;
    place(frame, catalogue, start, count);
    industries.load(frame);
    texts.load(frame);
    frame.allTargets = targets.load(frame);
    certificates.load(frame);
    slots.load(frame, 'row');
  }

  /** Every condition that neither a market nor all rows decide: one byte a row. */
  private judgeConditions(frame: Frame, results: Results): void {
    for (const number of this.plain) {
      const { node } = this.program.conditions[number]!;
      node.run(frame, results.bytes, number * results.size + frame.start);
    }
  }

  private judgePools(frame: Frame, scratch: Scratch, results: Results): void {
    const { start, count } = frame;
    results.nearest.fill(NO_POOL, start, start + count);
    scratch.distance.fill(Infinity, 0, count);
    this.program.pools.forEach((compiled, number) => {
      if (compiled.perMarket) this.judgeMarkets(compiled, frame, scratch, results, number);
      else this.judgeProductPool(compiled, frame, scratch, results, number);
    });
    for (let i = start; i < start + count; i++) {
      let premium = UNMET;
      for (let pool = 0; pool < this.program.pools.length; pool++) {
        const truth = results.pools[pool * results.size + i]!;
        if (truth !== NA && truth > premium) premium = truth;
      }
      results.premium[i] = premium;
    }
  }

  private judgeProductPool(
    compiled: CompiledPool,
    frame: Frame,
    scratch: Scratch,
    results: Results,
    pool: number,
  ): void {
    this.addCosts(compiled, frame, scratch, results);
    const guarded = this.guard(compiled, frame, scratch);
    const length = compiled.conditions.length;
    for (let i = 0; i < frame.count; i++) {
      const cost = scratch.cost[i]!;
      const truth = guarded
        ? underGuard(scratch.guard[i]!, truthOf(cost, length))
        : truthOf(cost, length);
      results.pools[pool * results.size + frame.start + i] = truth;
      if (truth !== NA) this.consider(scratch, results, pool, frame, i, cost);
    }
  }

  /** A market pool holds a row that it holds for any market. */
  private judgeMarkets(
    compiled: CompiledPool,
    frame: Frame,
    scratch: Scratch,
    results: Results,
    pool: number,
  ): void {
    const { start, count } = frame;
    const { markets, slots } = this.program;
    const length = compiled.conditions.length;
    const at = pool * results.size + start;
    results.pools.fill(NA, at, at + count);
    scratch.best.fill(0, 0, count);
    for (let market = 0; market < markets.length; market++) {
      const into = market * results.size + start;
      if ((frame.allTargets & (1 << market)) === 0) {
        results.markets.fill(NA, into, into + count);
        continue;
      }
      frame.market = market;
      slots.load(frame, 'market');
      this.addCosts(compiled, frame, scratch, results);
      const guarded = this.guard(compiled, frame, scratch);
      for (let i = 0; i < count; i++) {
        const cost = scratch.cost[i]!;
        const targets = frame.targets[i]!;
        let truth = targets >= 0 && (targets & (1 << market)) === 0 ? NA : truthOf(cost, length);
        if (guarded) truth = underGuard(scratch.guard[i]!, truth);
        results.markets[into + i] = truth;
        if (truth === NA) continue;
        const before = results.pools[at + i]!;
        if (before === NA || truth > before) results.pools[at + i] = truth;
        this.consider(scratch, results, pool, frame, i, cost);
      }
    }
    frame.market = -1;
  }

  /** Adds up what the conditions of a pool cost each row, into `scratch.cost`. */
  private addCosts(pool: CompiledPool, frame: Frame, scratch: Scratch, results: Results): void {
    const { cost, bytes } = scratch;
    cost.fill(0, 0, frame.count);
    for (const number of pool.conditions) {
      const condition = this.program.conditions[number]!;
      let from = results.bytes;
      let offset = number * results.size + frame.start;
      if (condition.node.perMarket) {
        condition.node.run(frame, bytes, 0);
        from = bytes;
        offset = 0;
      }
      const table = condition.cost;
      for (let i = 0; i < frame.count; i++) cost[i]! += table[from[offset + i]!]!;
    }
  }

  private guard({ applies }: CompiledPool, frame: Frame, scratch: Scratch): boolean {
    applies?.run(frame, scratch.guard, 0);
    return applies !== undefined;
  }

  /** Remembers the pool as the row's nearest if it is. */
  private consider(
    { distance }: Scratch,
    { nearest, nearestCost }: Results,
    pool: number,
    frame: Frame,
    i: number,
    cost: number,
  ): void {
    const here = distanceOf(cost);
    if (here >= distance[i]!) return;
    distance[i] = here;
    nearest[frame.start + i] = pool;
    nearestCost[frame.start + i] = cost;
  }

  private countCertificates(frame: Frame, { certificates }: Results): void {
    const statuses = CERTIFICATE_STATUSES.length;
    for (let i = 0; i < frame.count; i++) {
      const targets = frame.targets[i]!;
      if (targets <= 0) continue;
      const { worst } = frame.certificates[i]!;
      for (let market = 0; market < worst.length; market++) {
        if ((targets & (1 << market)) === 0 || worst[market] === NONE_ASKED) continue;
        certificates[market * statuses + worst[market]!]!++;
      }
    }
  }

  /** Conditions that need all rows: duplicates, outliers, and whatever asks whether a row is premium. */
  private *judgeAfterAll(catalogue: Catalogue, results: Results, slice: number): Generator<number> {
    if (this.afterAll.length === 0) return;
    const facts = gatherFacts(catalogue, results.fingerprints, slice);
    for (let step = facts.next(); ; step = facts.next()) {
      if (step.done === true) {
        results.facts = step.value;
        break;
      }
      yield results.size;
    }
    const { frame } = this.spaceFor(catalogue);
    for (let start = 0; start < results.size; start += BLOCK) {
      if (start > 0 && start % slice < BLOCK) yield results.size;
      place(frame, catalogue, start, Math.min(BLOCK, results.size - start));
      frame.premium = results.premium;
      frame.facts = results.facts;
      this.program.industries.load(frame);
      if (this.textsAfterAll) this.program.texts.load(frame);
      for (const slot of this.slotsAfterAll) this.program.slots.loadOne(frame, slot);
      for (const number of this.afterAll) {
        this.program.conditions[number]!.node.run(
          frame,
          results.bytes,
          number * results.size + start,
        );
      }
    }
  }
}

/** Moves a frame to further rows; nothing of the rows before stays valid. */
function place(frame: Frame, catalogue: Catalogue, start: number, count: number): void {
  frame.catalogue = catalogue;
  frame.start = start;
  frame.count = count;
  frame.market = -1;
  frame.premium = undefined;
  frame.facts = undefined;
}

/** A pool that does not concern a row is neither in nor out of reach; where that can't be told, nor is `in`. */
function underGuard(guard: number, truth: number): number {
  if (guard === UNMET) return NA;
  return guard === UNKNOWN && truth === MET ? UNKNOWN : truth;
}
