import type { Catalogue } from '../../catalogue';
import type { ExcelProblem, MarkFilter } from '../../report';
import { checkSheet, runSlices } from '../check';
import type { CheckResult } from '../check/types';
import { problemOf } from '../gateway';
import { ownColumns, writeMarks } from '../marks';
import type { Place } from '../marks/place';
import type { Target } from '../read/types';
import { changedFindings } from './changedFindings';
import { effectOf, MANY_ROWS, type Change } from './effectOf';
import { grownBlock } from './grownBlock';
import { judgeWhole } from './judgeWhole';
import { linesAlone } from './linesAlone';
import { linesOf, linesToWrite, type Lines } from './linesOf';
import { readLines, type LinesRead } from './readLines';
import { GAP, readRows, type RowsRead } from './readRows';
import { RowSet } from './rowSet';
import { SheetMirror } from './sheetMirror';
import type { WatchOptions } from './types';
import { writeLines, type WriteTarget } from './writeLines';

/** `again`: there is more to do at once. */
export type Outcome = 'done' | 'again';

/** Up to so many products are judged all at once, in about a tenth of a second. */
const FEW_ROWS = 1_000;

/** Beyond so many ranges the sheet is read as a whole. */
const MANY_RUNS = 200;

const unheard = (): void => undefined;

/** What a follower asks of whoever listens to the sheet. */
export interface FollowerHost {
  /** Runs work without hearing its events; answers where our columns are afterwards. */
  unheard(work: () => Promise<void>): Promise<Place | undefined>;
  problem(problem: ExcelProblem): void;
  updated(check: CheckResult, rows: readonly number[]): void;
}

/** Keeps what is known of a sheet, and what was edited since; makes the marks follow. */
export class SheetFollower {
  check: CheckResult;
  /** Whether nothing but reading the sheet again will do. */
  wantsAll: boolean;
  private mirror: SheetMirror;
  /** Rows that this person edited, and those that others did. */
  private readonly dirty = new RowSet();
  private readonly foreign = new RowSet();
  /** Rows that are at work. */
  private taken = new RowSet();
  /** Counts the times that rows changed their places. */
  private moves = 0;

  constructor(
    private readonly options: WatchOptions,
    private readonly host: FollowerHost,
    block: Place | undefined,
  ) {
    this.check = options.check;
    this.mirror = new SheetMirror(options.check, block);
    this.wantsAll = !this.mirror.isAligned;
  }

  /** Rows that were edited and not judged yet. */
  get staleRows(): number {
    if (this.wantsAll) return this.check.catalogue.size;
    const all = new RowSet(this.foreign.list());
    all.addAll(this.dirty);
    all.addAll(this.taken);
    return all.size;
  }

  /** Takes in what an event tells; whether it is of any concern. */
  note(change: Change, isRemote: boolean): boolean {
    const effect = effectOf(this.mirror, change);
    const edited = isRemote ? this.foreign : this.dirty;
    switch (effect.kind) {
      case 'nothing':
        return false;
      case 'all':
        this.wantsAll = true;
        this.moves++;
        return true;
      case 'rows':
        edited.add(effect.rows.row, effect.rows.rows);
        return true;
      case 'shift': {
        const { at, count } = effect.shift;
        this.mirror.shift(effect.shift);
        this.moves++;
        for (const set of [this.dirty, this.foreign, this.taken]) {
          if (count > 0) set.insert(at, count);
          else set.delete(at, -count);
        }
        if (count > 0) edited.add(at, count);
        return true;
      }
    }
  }

  /** Whether the next step may be broken off by further edits without being begun again for ever. */
  get isHasty(): boolean {
    return !this.wantsAll;
  }

  /** Reads, judges and marks what was edited. */
  async step(signal: AbortSignal): Promise<Outcome> {
    this.taken = new RowSet(this.dirty.list());
    this.dirty.clear();
    if (this.taken.size > MANY_ROWS || this.taken.runs(GAP).length > MANY_RUNS)
      this.wantsAll = true;
    try {
      return await (this.wantsAll ? this.readAll(signal) : this.follow(signal));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'cancelled') this.host.problem(problem);
      return 'done';
    } finally {
      // Whatever was not dealt with waits for the next edit.
      this.dirty.addAll(this.taken);
      this.taken = new RowSet();
    }
  }

  private async follow(signal: AbortSignal): Promise<Outcome> {
    const { mirror, moves } = this;
    const { block } = mirror;
    const isBelow = this.taken.list().some((row) => block && row >= block.row + block.rows);
    const wantsFormats = mirror.formatsTorn || isBelow;
    const read = await readRows(mirror, this.taken, wantsFormats, this.runOptions(signal));
    if (!read.ok) {
      this.wantsAll = read.problem.code === 'tooLarge';
      return this.wantsAll ? 'again' : this.failed(read.problem);
    }
    if (this.moves !== moves) return 'again';
    if (!mirror.agrees(read.value, this.taken)) {
      this.wantsAll = true;
      return 'again';
    }
    mirror.take(read.value);
    const target = this.growth(read.value, block);
    return this.judgeRead(read.value, target, moves, signal);
  }

  private async judgeRead(
    read: RowsRead,
    to: WriteTarget,
    moves: number,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { mirror } = this;
    const rows = this.taken.list();
    let target = to;
    let standing: Lines = new Map([...read.rows].map(([row, { told }]) => [row, told]));
    if (this.check.catalogue.size > (this.options.fewRows ?? FEW_ROWS)) {
      const first = linesAlone(mirror, this.check, rows, {
        ...this.options,
        filterFor: (catalogue) => this.filterFor(catalogue),
      });
      const isWritten = await this.write(first, standing, this.check, target);
      if (!isWritten) return 'done';
      if (this.moves !== moves) return 'again';
      standing = new Map([...standing, ...first]);
      target = { ...to, regrow: undefined };
    }
    const next = await judgeWhole(mirror, this.check, this.options, signal);
    const { shifts } = mirror;
    const across = await runSlices(changedFindings(this.check, next, shifts), unheard, signal);
    const told = new RowSet([...rows, ...across]).list();
    const filter = this.filterFor(next.catalogue);
    const lines = await linesOf(next, told, this.options.lang, filter, signal);
    if (this.moves !== moves) return 'again';
    this.taken = new RowSet(told);
    this.check = next;
    mirror.shifts = [];
    this.foreign.removeAll(new RowSet(rows));
    const isWritten = await this.write(lines, standing, next, target);
    if (isWritten && this.moves === moves) this.taken.clear();
    this.host.updated(next, told);
    return this.moves === moves ? 'done' : 'again';
  }

  /** The place of our columns, and what has to be mended so that they reach as far as the products. */
  private growth({ rows, formats, isFiltered }: RowsRead, before: Place | undefined): WriteTarget {
    const { mirror } = this;
    const block = grownBlock(mirror, rows);
    const isShort = block !== undefined && before !== undefined && block.rows > before.rows;
    const isTorn = block !== undefined && mirror.formatsTorn;
    return { block, isFiltered, regrow: isShort || isTorn ? { formats } : undefined };
  }

  /** False: what was to be written was not. */
  private async write(
    lines: Lines,
    standing: Lines,
    check: CheckResult,
    to: WriteTarget,
  ): Promise<boolean> {
    const { scheme, timeoutMs } = this.options;
    const filter = this.filterFor(check.catalogue);
    const written = await writeLines(lines, standing, to, {
      check,
      filter,
      ...(scheme && { scheme }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    });
    if (!written.ok) {
      this.host.problem(written.problem);
      return false;
    }
    if (to.regrow) {
      this.mirror.block = to.block;
      this.mirror.formatsTorn = false;
    }
    return true;
  }

  private async readAll(signal: AbortSignal): Promise<Outcome> {
    const { moves, options } = this;
    const target = this.wholeTarget();
    // Which rows were selected is not known any more.
    if (target === undefined) return 'done';
    const { book, markets } = options;
    const run = this.runOptions(signal);
    const { asOf } = this.check;
    const wanted = { target, book, asOf, ownColumns, ...run };
    const checked = await checkSheet(markets ? { ...wanted, markets } : wanted);
    if (!checked.ok) return this.failed(checked.problem);
    const lines = await readLines(checked.value.data, run);
    if (!lines.ok) return this.failed(lines.problem);
    if (this.moves !== moves) return 'again';
    return this.markWhole(checked.value, lines.value, signal);
  }

  private async markWhole(
    check: CheckResult,
    found: LinesRead | undefined,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { options, mirror: before, moves } = this;
    const hasOtherFields = fieldsOf(check) !== fieldsOf(this.check);
    const rows = this.taken.list();
    this.check = check;
    this.mirror = new SheetMirror(check, found?.block);
    this.wantsAll = false;
    this.foreign.clear();
    if (found === undefined) {
      this.taken.clear();
      this.host.updated(check, rows);
      return 'done';
    }
    if (hasOtherFields) return this.markAnew(check, rows);
    const { block, lines: told } = found;
    const last = (check.catalogue.rowNumbers.at(-1) ?? 0) - block.row;
    const count = Math.max(block.rows, last);
    const all = Array.from({ length: count - 1 }, (_, at) => block.row + 1 + at);
    const filter = this.filterFor(check.catalogue);
    const lines = await linesOf(check, all, options.lang, filter, signal);
    const standing = new Map(told.map((line, at) => [block.row + 1 + at, line]));
    const isTorn = before.formatsTorn || count > block.rows;
    const grown = { ...found, block: { ...block, rows: count } };
    const to = { ...grown, regrow: isTorn ? { formats: found.formats } : undefined };
    if (this.moves !== moves) return this.readAgain();
    const changed = [...linesToWrite(lines, standing).keys(), ...rows];
    const isWritten = await this.write(lines, standing, check, to);
    this.host.updated(check, new RowSet(changed).list());
    if (this.moves !== moves || !isWritten) {
      this.wantsAll = true;
      return this.moves === moves ? 'done' : 'again';
    }
    this.taken.clear();
    return 'done';
  }

  private readAgain(): Outcome {
    this.wantsAll = true;
    return 'again';
  }

  /** Other columns are painted now: all marks are made again. */
  private async markAnew(check: CheckResult, rows: readonly number[]): Promise<Outcome> {
    const { lang, scheme, timeoutMs } = this.options;
    const filter = this.filterFor(check.catalogue);
    const wanted = { check, lang, filter, ...(scheme && { scheme }) };
    const block = await this.host.unheard(async () => {
      const outcome = await writeMarks(timeoutMs === undefined ? wanted : { ...wanted, timeoutMs });
      if (outcome.problem) this.host.problem(outcome.problem);
    });
    this.mirror = new SheetMirror(check, block);
    this.taken.clear();
    this.host.updated(check, rows);
    // Nobody listened meanwhile.
    return this.readAgain();
  }

  private failed(problem: ExcelProblem): Outcome {
    if (problem.code !== 'cancelled') this.host.problem(problem);
    return 'done';
  }

  private wholeTarget(): Target | undefined {
    const { target } = this.options;
    const { sheetId, table } = this.check.data;
    if (target?.kind === 'selection') return undefined;
    return target?.kind === 'table' && table
      ? { kind: 'table', table: table.id }
      : { kind: 'sheet', sheet: sheetId };
  }

  private filterFor(catalogue: Catalogue): MarkFilter {
    return this.options.filterFor?.(catalogue) ?? {};
  }

  private runOptions(signal: AbortSignal) {
    const { timeoutMs } = this.options;
    return timeoutMs === undefined ? { signal } : { signal, timeoutMs };
  }
}

const fieldsOf = ({ layout }: CheckResult): string => Object.keys(layout.columns).sort().join(' ');
