import { float64Column } from '../../base/columnSpace';
import type { Catalogue } from '../../catalogue';
import { CERTIFICATE_STATUSES } from '../certificates/judge';
import { NONE_ASKED } from '../certificates/certificateJudge';
import { gatherFacts } from '../acrossRows/catalogueFacts';
import { oncePerListing } from './oncePerListing';
import { highWord, ROOM } from '../smallSet';
import { BlockJudge, place } from './blockJudge';
import { BLOCK, createFrame, TARGETS_UNKNOWN, type Frame } from '../frame/frame';
import type { PlaneNode } from './node';
import type { Program } from './program';
import { createResults, type Results } from './results';

/** Rows between two yields: some tens of milliseconds of work. */
export const SLICE = 16 * BLOCK;

/** Rows of the first slice. */
const FIRST_ROWS = 64;

/** Runs a program over catalogues; keeps its scratch space from run to run. */
export class Runner {
  private small: Frame | undefined;
  private large: Frame | undefined;
  /**
   * Results of no rows, kept for their hidden class: once the last object of a class is collected, V8
   * throws away the machine code that knows it, and the next run would begin in the interpreter.
   */
  readonly shape: Results;

  private prepared = false;
  private readonly judge: BlockJudge;
  /** Numbers of the conditions that need all rows. */
  private readonly afterAll: readonly number[];
  private readonly slotsAfterAll: readonly number[];
  private readonly textsAfterAll: boolean;
  private readonly asksCertificates: boolean;

  constructor(private readonly program: Program) {
    this.shape = createResults(program, 0);
    const numbers = [...program.conditions.keys()];
    const nodeOf = (number: number): PlaneNode => program.conditions[number]!.node;
    this.judge = new BlockJudge(program, numbers);
    this.afterAll = numbers.filter((number) => nodeOf(number).afterAll);
    this.slotsAfterAll = [...new Set(this.afterAll.flatMap((number) => nodeOf(number).slots))];
    // Slots of the catalogue read its facts, which the first pass gathers from the titles.
    this.textsAfterAll =
      this.afterAll.some((number) => nodeOf(number).readsTexts) ||
      this.slotsAfterAll.some(
        (slot) => program.slots.scopeOf(slot) !== 'catalogue' && program.slots.readsTexts(slot),
      );
    this.asksCertificates = program.book.certificates.requirements.length > 0;
  }

  /**
   * Judges every row, yielding the number of rows done about every `slice` rows. The first slices are
   * smaller, since code that has not run yet takes far longer for its rows.
   */
  *run(catalogue: Catalogue, slice: number): Generator<number, Results> {
    const { size } = catalogue;
    const results = createResults(this.program, size);
    const frame = this.frameFor(catalogue);
    const fingerprints = float64Column(this.gathersFacts(catalogue) ? size : 0);
    const sliced = slice < Infinity;
    if (sliced) yield* this.prepare();
    let yielded = 0;
    for (let start = 0, rows; start < size; start += rows) {
      if (sliced && start - yielded >= Math.min(slice, Math.max(FIRST_ROWS, yielded))) {
        yielded = start;
        yield start;
      }
      rows = Math.min(sliced ? blockFrom(start) : BLOCK, size - start);
      this.judge.load(frame, catalogue, start, rows);
      this.judge.judge(frame, results);
      if (this.asksCertificates) {
        this.countCertificates(frame, results);
        results.traits.set(frame.texts.traits.subarray(0, frame.count), start);
      }
      if (fingerprints.length > 0) {
        fingerprints.set(frame.texts.fingerprint.subarray(0, frame.count), start);
      }
    }
    yield* this.judgeAfterAll(catalogue, results, fingerprints, slice);
    oncePerListing(this.program, catalogue, results.truths);
    return results;
  }

  /** Compiles the phrases that texts are searched for, a set between two yields. */
  private *prepare(): Generator<number> {
    if (this.prepared) return;
    this.prepared = true;
    yield 0;
    this.program.industries.prepare();
    yield 0;
    this.program.texts.prepare();
    yield 0;
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

  /** Whether some condition needs the facts of all rows; a single row has none. */
  private gathersFacts({ size }: Catalogue): boolean {
    return this.afterAll.length > 0 && size > 1;
  }

  private countCertificates(frame: Frame, { certificates, duties }: Results): void {
    const statuses = CERTIFICATE_STATUSES.length;
    for (let i = 0; i < frame.count; i++) {
      const targets = frame.targets[i]!;
      if (targets === TARGETS_UNKNOWN) continue;
      const { worst, duties: worstDuties } = frame.certificates[i]!;
      for (let from = 0, rest = targets | 0; from < ROOM; from += 32, rest = highWord(targets)) {
        for (; rest !== 0; rest &= rest - 1) {
          const market = from + 31 - Math.clz32(rest & -rest);
          const at = market * statuses;
          if (worst[market] !== NONE_ASKED) certificates[at + worst[market]!]!++;
          if (worstDuties[market] !== NONE_ASKED) duties[at + worstDuties[market]!]!++;
        }
      }
    }
  }

  /** Conditions that need all rows: duplicates, outliers, and those that ask whether a row is premium. */
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

/** Rows of the block that begins at a row: 64, 192, 768, and then a whole block each time. */
function blockFrom(start: number): number {
  return start < BLOCK ? Math.max(FIRST_ROWS, 3 * start) : BLOCK;
}
