import type { Catalogue } from '../../catalogue';
import { MET, NA, UNKNOWN, UNMET } from '../kleene';
import { CERTIFICATE_STATUSES } from '../certificates/judge';
import { NONE_ASKED } from '../certificates/certificateJudge';
import { gatherFacts } from '../verdict/catalogueFacts';
import { judgeEasyReturn } from './easyReturn';
import { BLOCK, createFrame, type Frame } from './frame';
import { OUT_OF_REACH, PoolTally, wordsFor } from './poolTally';
import type { Node } from './node';
import type { CompiledPool, Program } from './program';
import { createResults, NO_POOL, type Results } from './results';

/** Rows between two yields: some tens of milliseconds of work. */
export const SLICE = 16 * BLOCK;

/** Scratch space of a run, beyond that of its frame. */
interface Scratch {
  /** Truths of one condition in one market, as bytes and as words. */
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly guard: Uint8Array;
  readonly tally: PoolTally;
  /** Distance of the nearest pool so far. */
  readonly distance: Int32Array;
}

function createScratch(capacity: number): Scratch {
  const words = new Int32Array(wordsFor(capacity));
  return {
    bytes: new Uint8Array(words.buffer),
    words,
    guard: new Uint8Array(capacity),
    tally: new PoolTally(capacity),
    distance: new Int32Array(capacity),
  };
}

interface Space {
  readonly frame: Frame;
  readonly scratch: Scratch;
}

/** Runs a program over catalogues; keeps its scratch space from run to run. */
export class Runner {
  private small: Space | undefined;
  private large: Space | undefined;
  /**
   * Results of no rows, kept for their hidden class: once the last object of a class is collected, V8
   * throws away the machine code that knows it, and the next run would begin in the interpreter.
   */
  readonly shape: Results;

  /** Numbers of the conditions that need neither a market nor all rows, and of those that need all rows. */
  private readonly plain: readonly number[];
  private readonly afterAll: readonly number[];
  private readonly slotsAfterAll: readonly number[];
  private readonly textsAfterAll: boolean;
  /** Whether any rule, or any certificate, is told from the words of a title. */
  private readonly readsTexts: boolean;
  private readonly asksCertificates: boolean;

  constructor(private readonly program: Program) {
    this.shape = createResults(program, 0);
    const numbers = [...program.conditions.keys()];
    const nodeOf = (number: number): Node => program.conditions[number]!.node;
    this.plain = numbers.filter((number) => !nodeOf(number).perMarket && !nodeOf(number).afterAll);
    this.afterAll = numbers.filter((number) => nodeOf(number).afterAll);
    this.slotsAfterAll = [...new Set(this.afterAll.flatMap((number) => nodeOf(number).slots))];
    this.textsAfterAll = this.slotsAfterAll.some((slot) => program.slots.readsTexts(slot));
    this.asksCertificates = program.book.certificates.requirements.length > 0;
    this.readsTexts = this.asksCertificates || program.slots.anyReadsTexts();
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
      if (this.asksCertificates) this.countCertificates(frame, results);
      judgeEasyReturn(program, frame, results.easyReturn);
      results.fingerprints.set(frame.texts.fingerprint.subarray(0, frame.count), start);
    }
    yield* this.judgeAfterAll(catalogue, results, slice);
    return results;
  }

  /** A frame with one row loaded, as it is before its conditions are judged. */
  frameOf(catalogue: Catalogue, row: number, results: Results): Frame {
    const { frame } = (this.small ??= this.createSpace(1, catalogue));
    this.load(frame, catalogue, row, 1);
    frame.premium = results.premium;
    frame.facts = results.facts;
    this.program.slots.load(frame, 'catalogue');
    return frame;
  }

  /**
   * Scratch space for a run over so many rows. Runs may share it, though they take turns at their
   * yields: nothing in it outlives a block.
   */
  private spaceFor(catalogue: Catalogue): Space {
    return catalogue.size <= 1
      ? (this.small ??= this.createSpace(1, catalogue))
      : (this.large ??= this.createSpace(BLOCK, catalogue));
  }

  private createSpace(capacity: number, catalogue: Catalogue): Space {
    const operands = this.program.slots.operands(capacity);
    return { frame: createFrame(catalogue, capacity, operands), scratch: createScratch(capacity) };
  }

  private load(frame: Frame, catalogue: Catalogue, start: number, count: number): void {
    const { slots, industries, texts, targets, certificates } = this.program;
    place(frame, catalogue, start, count);
    industries.load(frame);
    if (this.readsTexts) texts.load(frame);
    frame.allTargets = targets.load(frame);
    if (this.asksCertificates) certificates.load(frame);
    slots.load(frame, 'row');
  }

  /** Every condition that neither a market nor all rows decide: one byte a row. */
  private judgeConditions(frame: Frame, results: Results): void {
    for (const number of this.plain) {
      const { node } = this.program.conditions[number]!;
      node.run(frame, results.bytes, number * results.stride + frame.start);
    }
  }

  private judgePools(frame: Frame, scratch: Scratch, results: Results): void {
    const { start, count } = frame;
    results.nearest.fill(NO_POOL, start, start + count);
    results.premium.fill(UNMET, start, start + count);
    scratch.distance.fill(OUT_OF_REACH, 0, count);
    this.program.pools.forEach((compiled, number) => {
      if (compiled.perMarket) this.judgeMarkets(compiled, frame, scratch, results, number);
      else this.judgeProductPool(compiled, frame, scratch, results, number);
    });
  }

  private judgeProductPool(
    compiled: CompiledPool,
    frame: Frame,
    scratch: Scratch,
    results: Results,
    pool: number,
  ): void {
    const { start, count } = frame;
    const { pools, premium, size } = results;
    const { tally, guard, distance } = scratch;
    const { truths, distances } = tally;
    this.count(compiled, frame, scratch, results);
    const guarded = this.guard(compiled, frame, scratch);
    const at = pool * size + start;
    for (let i = 0; i < count; i++) {
      const truth = guarded ? underGuard(guard[i]!, truths[i]!) : truths[i]!;
      pools[at + i] = truth;
      if (truth === NA) continue;
      if (truth > premium[start + i]!) premium[start + i] = truth;
      if (distances[i]! < distance[i]!) consider(scratch, results, pool, start, i);
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
    const { start, count, targets } = frame;
    const { tally, guard, distance } = scratch;
    const { truths, distances } = tally;
    const { pools, premium } = results;
    const { markets, slots } = this.program;
    const at = pool * results.size + start;
    pools.fill(NA, at, at + count);
    for (let market = 0; market < markets.length; market++) {
      const bit = 1 << market;
      const into = market * results.size + start;
      if ((frame.allTargets & bit) === 0) {
        results.markets.fill(NA, into, into + count);
        continue;
      }
      frame.market = market;
      slots.load(frame, 'market');
      this.count(compiled, frame, scratch, results);
      const guarded = this.guard(compiled, frame, scratch);
      for (let i = 0; i < count; i++) {
        let truth = targets[i]! >= 0 && (targets[i]! & bit) === 0 ? NA : truths[i]!;
        if (guarded) truth = underGuard(guard[i]!, truth);
        results.markets[into + i] = truth;
        if (truth === NA) continue;
        const before = pools[at + i]!;
        if (before === NA || truth > before) pools[at + i] = truth;
        if (truth > premium[start + i]!) premium[start + i] = truth;
        if (distances[i]! < distance[i]!) consider(scratch, results, pool, start, i);
      }
    }
    frame.market = -1;
  }

  /** Counts what the conditions of a pool come to, into `scratch.tally`. */
  private count(pool: CompiledPool, frame: Frame, scratch: Scratch, results: Results): void {
    const { tally, bytes, words } = scratch;
    tally.reset(frame.count);
    for (const number of pool.conditions) {
      const { node, rule } = this.program.conditions[number]!;
      if (node.perMarket) {
        node.run(frame, bytes, 0);
        tally.add(words, 0, frame.count, rule.effort, rule.mendable);
      } else {
        const at = (number * results.stride + frame.start) >>> 2;
        tally.add(results.words, at, frame.count, rule.effort, rule.mendable);
      }
    }
    tally.close(frame.count);
  }

  private guard({ applies }: CompiledPool, frame: Frame, scratch: Scratch): boolean {
    applies?.run(frame, scratch.guard, 0);
    return applies !== undefined;
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
          number * results.stride + start,
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

/** Remembers the pool that has just been counted as the row's nearest. */
function consider(
  { tally, distance }: Scratch,
  { nearest, nearestUnmet, nearestUnknown }: Results,
  pool: number,
  start: number,
  i: number,
): void {
  distance[i] = tally.distances[i]!;
  nearest[start + i] = pool;
  nearestUnmet[start + i] = tally.unmet[i]!;
  nearestUnknown[start + i] = tally.unknown[i]!;
}
