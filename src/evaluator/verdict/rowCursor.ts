import type { Catalogue } from '../../catalogue';
import type { NumberKey } from '../../rulebook';
import type { CertificateCase } from '../certificates/certificateJudge';
import { TRAITS_UNKNOWN } from '../certificates/traits';
import { place } from '../program/blockJudge';
import { createFrame, type Frame } from '../frame/frame';
import { lineIn, type Condition, type Program } from '../program/program';
import type { Results } from '../program/results';
import { ANY_MARK } from '../text/wordList';
import { LackReader, lacksColumn, type Lacks } from './lacks';

/** One looks through the title for words of its own; the other is known before anything is read of it. */
const WITHOUT_TEXTS: ReadonlySet<NumberKey> = new Set(['keywords.inTitle', 'title.length']);

/**
 * A cursor at one judged row; works out only the values that are asked for. The verdicts of an evaluator
 * share one, so each calls `at` before it reads.
 */
export class RowCursor {
  private readonly program: Program;
  private readonly lacks: LackReader;
  private current: Frame | undefined;
  private results: Results | undefined;
  private clock = 0;
  /** Clock at the last change of row, and of market. */
  private rowSince = 0;
  private marketSince = 0;
  private textsOf = 0;
  private certificatesOf = 0;
  /** Clock at which each slot was worked out. */
  private slotsOf = new Float64Array(0);

  constructor(program: Program) {
    this.program = program;
    this.lacks = new LackReader(program);
  }

  /** Goes to a row, outside any market; loads its industry, targets and traits. */
  at(catalogue: Catalogue, results: Results, row: number): this {
    const frame = (this.current ??= this.createFrame(catalogue));
    if (this.results === results && frame.catalogue === catalogue && frame.start === row) {
      this.goTo(-1);
      return this;
    }
    this.results = results;
    this.rowSince = this.marketSince = ++this.clock;
    place(frame, catalogue, row, 1);
    frame.premium = results.premium;
    frame.facts = results.facts;
    // The title is not read yet: it may hold any character.
    frame.texts.marks[0] = ANY_MARK;
    frame.texts.length[0] = catalogue.columns.title?.values[row]?.length || NaN;
    frame.texts.traits[0] = results.traits[row] ?? TRAITS_UNKNOWN;
    this.program.industries.load(frame);
    frame.allTargets = this.program.targets.load(frame);
    return this;
  }

  /** Goes to another market of the row; -1: outside any. */
  goTo(market: number): void {
    if (this.frame.market === market) return;
    this.frame.market = market;
    this.marketSince = ++this.clock;
  }

  get frame(): Frame {
    return this.current!;
  }

  /** The truth of a condition as it was judged, in the market of the cursor. */
  truthOf(condition: Condition): number {
    const { start, market } = this.frame;
    return this.results!.truths.at(lineIn(condition, market), start);
  }

  /** What a catalogue lacks for each condition. */
  lacksOf(catalogue: Catalogue): Lacks {
    return this.lacks.of(catalogue);
  }

  /** Whether a condition that is unknown here is so because a column is missing. */
  lacksColumn(condition: Condition): boolean {
    const { catalogue, start } = this.frame;
    const number = this.program.conditions.indexOf(condition);
    return lacksColumn(this.lacksOf(catalogue)[number], catalogue, start);
  }

  /** The truth of a line of the results (see `ResultLines`). */
  truthAt(line: number): number {
    return this.results!.truths.at(line, this.frame.start);
  }

  /** A field or measure of the row, in the cursor's market; NaN where it is unknown. */
  numberOf(key: NumberKey): number {
    const { slots } = this.program;
    const slot = slots.of(key);
    const inMarket = slots.scopeOf(slot) === 'market';
    const since = inMarket ? this.marketSince : this.rowSince;
    if (this.slotsOf[slot]! < since) {
      if (slots.readsTexts(slot) && !WITHOUT_TEXTS.has(key)) this.needTexts();
      if (inMarket) this.needCertificates();
      slots.loadOne(this.frame, slot);
      this.slotsOf[slot] = this.clock;
    }
    return slots.valueOf(this.frame, key, 0);
  }

  /** The row's input to the judge of certificates. */
  certificateCase(): CertificateCase {
    return this.program.certificates.caseOf(this.frame, 0);
  }

  private createFrame(catalogue: Catalogue): Frame {
    const operands = this.program.slots.operands(1);
    this.slotsOf = new Float64Array(operands.length);
    return createFrame(catalogue, 1, operands);
  }

  private needTexts(): void {
    if (this.textsOf >= this.rowSince) return;
    this.program.texts.load(this.frame);
    this.textsOf = this.clock;
  }

  /** A book without requirements needs none loaded. */
  private needCertificates(): void {
    if (this.certificatesOf >= this.rowSince) return;
    this.certificatesOf = this.clock;
    if (this.program.book.certificates.requirements.length === 0) return;
    this.program.certificates.load(this.frame);
  }
}
