import type { Catalogue } from '../../catalogue';
import { CERTIFICATE_STATUSES } from '../certificates/judge';
import { NONE_ASKED } from '../certificates/certificateJudge';
import { gatherFacts } from '../verdict/catalogueFacts';
import { BLOCK, createFrame, type Frame } from './frame';
import type { PlaneNode } from './node';
import { PoolJudge } from './poolJudge';
import type { Program } from './program';
import { createResults, type Results } from './results';

/** Rows between two yields: some tens of milliseconds of work. */
export const SLICE = 16 * BLOCK;

/** Runs a program over catalogues; keeps its scratch space from run to run. */
export class Runner {
  private small: Frame | undefined;
  private large: Frame | undefined;
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
  private readonly asksMarkets: boolean;
  private readonly pools: PoolJudge;

  constructor(private readonly program: Program) {
    this.shape = createResults(program, 0);
    const numbers = [...program.conditions.keys()];
    const nodeOf = (number: number): PlaneNode => program.conditions[number]!.node;
    this.plain = numbers.filter((number) => !nodeOf(number).perMarket && !nodeOf(number).afterAll);
    this.afterAll = numbers.filter((number) => nodeOf(number).afterAll);
    this.slotsAfterAll = [...new Set(this.afterAll.flatMap((number) => nodeOf(number).slots))];
    this.textsAfterAll = this.slotsAfterAll.some((slot) => program.slots.readsTexts(slot));
    this.asksCertificates = program.book.certificates.requirements.length > 0;
    this.asksMarkets = this.asksCertificates || program.pools.some(({ perMarket }) => perMarket);
    this.pools = new PoolJudge(program);
    this.readsTexts = this.asksCertificates || program.slots.anyReadsTexts();
  }

  /** Judges every row, yielding the number of rows done about every `slice` rows. */
  *run(catalogue: Catalogue, slice: number): Generator<number, Results> {
    const { size } = catalogue;
    const results = createResults(this.program, size);
    const frame = this.frameFor(catalogue);
    const fingerprints = new Float64Array(this.gathersFacts(catalogue) ? size : 0);
    for (let start = 0; start < size; start += BLOCK) {
      if (start > 0 && start % slice < BLOCK) yield start;
      this.load(frame, catalogue, start, Math.min(BLOCK, size - start));
      this.judgeConditions(frame, results);
      this.pools.judge(frame, results);
      if (this.asksCertificates) this.countCertificates(frame, results);
      if (fingerprints.length > 0) {
        fingerprints.set(frame.texts.fingerprint.subarray(0, frame.count), start);
      }
    }
    yield* this.judgeAfterAll(catalogue, results, fingerprints, slice);
    return results;
  }

  /** A frame with one row loaded, as it is before its conditions are judged. */
  frameOf(catalogue: Catalogue, row: number, results: Results): Frame {
    const frame = this.smallFrame(catalogue);
    this.load(frame, catalogue, row, 1);
    frame.allTargets = this.program.targets.load(frame);
    frame.premium = results.premium;
    frame.facts = results.facts;
    this.program.slots.load(frame, 'catalogue');
    return frame;
  }

  /** A frame that stands at one row, of which it knows the industry and the target markets only. */
  standAt(catalogue: Catalogue, row: number): Frame {
    const frame = this.smallFrame(catalogue);
    place(frame, catalogue, row, 1);
    this.program.industries.load(frame);
    frame.allTargets = this.program.targets.load(frame);
    return frame;
  }

  /**
   * The frame for a run over so many rows. Runs may share it, though they take turns at their yields:
   * nothing in it outlives a block.
   */
  private frameFor(catalogue: Catalogue): Frame {
    return catalogue.size <= 1
      ? this.smallFrame(catalogue)
      : (this.large ??= this.createFrame(BLOCK, catalogue));
  }

  private smallFrame(catalogue: Catalogue): Frame {
    return (this.small ??= this.createFrame(1, catalogue));
  }

  private createFrame(capacity: number, catalogue: Catalogue): Frame {
    return createFrame(catalogue, capacity, this.program.slots.operands(capacity));
  }

  /** Whether something is asked that only all rows tell; one row alone tells nothing. */
  private gathersFacts({ size }: Catalogue): boolean {
    return this.afterAll.length > 0 && size > 1;
  }

  private load(frame: Frame, catalogue: Catalogue, start: number, count: number): void {
    const { slots, industries, texts, targets, certificates } = this.program;
    place(frame, catalogue, start, count);
    industries.load(frame);
    if (this.readsTexts) texts.load(frame);
    if (this.asksMarkets) frame.allTargets = targets.load(frame);
    if (this.asksCertificates) certificates.load(frame);
    slots.load(frame, 'row');
  }

  /** Every condition that neither a market nor all rows decide. */
  private judgeConditions(frame: Frame, { truths }: Results): void {
    for (const number of this.plain) {
      const { node, line } = this.program.conditions[number]!;
      node.run(frame, truths.words, truths.offset(line, frame.start), truths.stride);
    }
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
  private *judgeAfterAll(
    catalogue: Catalogue,
    results: Results,
    fingerprints: Float64Array,
    slice: number,
  ): Generator<number> {
    if (this.afterAll.length === 0) return;
    const facts = gatherFacts(catalogue, fingerprints, slice);
    for (let step = facts.next(); ; step = facts.next()) {
      if (step.done === true) {
        results.facts = step.value;
        break;
      }
      yield results.size;
    }
    const frame = this.frameFor(catalogue);
    const { truths } = results;
    for (let start = 0; start < results.size; start += BLOCK) {
      if (start > 0 && start % slice < BLOCK) yield results.size;
      place(frame, catalogue, start, Math.min(BLOCK, results.size - start));
      frame.premium = results.premium;
      frame.facts = results.facts;
      this.program.industries.load(frame);
      if (this.textsAfterAll) this.program.texts.load(frame);
      for (const slot of this.slotsAfterAll) this.program.slots.loadOne(frame, slot);
      for (const number of this.afterAll) {
        const { node, line } = this.program.conditions[number]!;
        node.run(frame, truths.words, truths.offset(line, start), truths.stride);
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
