import type { Catalogue } from '../../catalogue';
import type { Frame } from '../frame/frame';
import { turnToMarkets } from '../frame/marketPlanes';
import { PoolJudge } from './poolJudge';
import type { Program } from './program';
import type { Results } from './results';

/** Judges blocks of rows by the pools of a program and by the given conditions. */
export class BlockJudge {
  /** The conditions that need neither a market nor all rows. */
  private readonly plain: readonly number[];
  /** The slots that are worked out before any condition is judged. */
  private readonly slots: readonly number[];
  /** Whether any condition or certificate reads the words of a title. */
  private readonly readsTexts: boolean;
  private readonly asksCertificates: boolean;
  private readonly asksMarkets: boolean;
  private readonly pools: PoolJudge;

  constructor(
    private readonly program: Program,
    /** Numbers of the conditions, those of pools among them. */
    numbers: readonly number[],
  ) {
    const nodes = numbers.map((number) => program.conditions[number]!.node);
    const guards = program.pools.flatMap(({ applies }) => applies ?? []);
    const slots = new Set([...nodes, ...guards].flatMap((node) => node.slots));
    this.plain = numbers.filter((_, at) => !nodes[at]!.perMarket && !nodes[at]!.afterAll);
    this.slots = [...slots].filter((slot) => program.slots.scopeOf(slot) === 'row');
    this.asksCertificates = program.book.certificates.requirements.length > 0;
    this.asksMarkets = this.asksCertificates || program.pools.some(({ perMarket }) => perMarket);
    this.readsTexts =
      this.asksCertificates ||
      [...nodes, ...guards].some((node) => node.readsTexts) ||
      [...slots].some((slot) => program.slots.readsTexts(slot));
    this.pools = new PoolJudge(program);
  }

  /** Loads rows into the frame: all that the conditions read, except by market. */
  load(frame: Frame, catalogue: Catalogue, start: number, count: number): void {
    const { slots, industries, texts, targets, certificates } = this.program;
    place(frame, catalogue, start, count);
    industries.load(frame);
    if (this.readsTexts) texts.load(frame);
    if (this.asksMarkets) frame.allTargets = targets.load(frame);
    if (this.asksCertificates) certificates.load(frame);
    if (this.asksMarkets) turnToMarkets(frame);
    for (const slot of this.slots) slots.loadOne(frame, slot);
  }

  /** Judges the rows of a loaded frame: the conditions, the pools, and premium. */
  judge(frame: Frame, results: Results): void {
    const { truths } = results;
    for (const number of this.plain) {
      const { node, line } = this.program.conditions[number]!;
      node.run(frame, truths.words, truths.offset(line, frame.start), truths.stride);
    }
    this.pools.judge(frame, results);
  }
}

let visits = 0;

/** Moves a frame to further rows; nothing of the rows before stays valid. */
export function place(frame: Frame, catalogue: Catalogue, start: number, count: number): void {
  frame.catalogue = catalogue;
  frame.visit = ++visits;
  frame.start = start;
  frame.count = count;
  frame.market = -1;
  frame.premium = undefined;
  frame.facts = undefined;
}
