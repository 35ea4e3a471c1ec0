import type { Catalogue } from '../../catalogue';
import type { ExcelProblem, MarkFilter } from '../../report';
import { checkSheet } from '../check';
import { runSlices } from '../gateway/runSlices';
import type { CheckResult } from '../check/types';
import { problemOf } from '../gateway';
import { ownColumns, writeMarks } from '../marks';
import type { Place } from '../marks/place';
import type { Target } from '../read/types';
import { changedFindings } from './changedFindings';
import { EditedRows } from './editedRows';
import { effectOf, type Change } from './effectOf';
import { targetOf } from './targetOf';
import { judgeWhole } from './judgeWhole';
import type { FollowerHost, Outcome } from './followerHost';
import { linesAlone } from './linesAlone';
import { listingRows } from './listingRows';
import { linesOf, type Lines } from './linesOf';
import { readLines, type LinesRead } from './readLines';
import { readRows, type RowsRead } from './readRows';
import { RowSet } from './rowSet';
import { SheetMirror } from './sheetMirror';
import type { WatchOptions } from './types';
import { wholeLines } from './wholeLines';
import { writeLines, type WriteTarget } from './writeLines';

/** Up to so many products are judged all at once, in about a tenth of a second. */
const FEW_ROWS = 1_000;

/** Rows selected at once of which a value may have been picked; more are a look around. */
const FEW_DOUBTED = 20;

const unheard = (): void => undefined;

/** Keeps what is known of a sheet, and what was edited since; makes the marks follow. */
export class SheetFollower {
  check: CheckResult;
  private mirror: SheetMirror;
  private readonly edits = new EditedRows();
  /** The fields whose columns are painted. */
  private painted: string;

  constructor(
    private readonly options: WatchOptions,
    private readonly host: FollowerHost,
    block: Place | undefined,
  ) {
    this.check = options.check;
    this.mirror = new SheetMirror(options.check, block);
    this.painted = fieldsOf(options.check);
    this.edits.wantsAll = !this.mirror.isAligned;
  }

  /** Rows that were edited and not judged yet. */
  get staleRows(): number {
    return this.edits.stale(this.check.catalogue.size);
  }

  /** Has the whole sheet read again by the next step. */
  wantAll(): void {
    this.edits.wantsAll = true;
  }

  /** Has the next step judge what others edited as well. */
  claimAll(): void {
    this.edits.claimForeign();
  }

  /** Takes in an event; whether it is of any concern. */
  note(change: Change, isRemote: boolean): boolean {
    const effect = effectOf(this.mirror, change);
    if (effect.kind === 'shift') this.mirror.shift(effect.shift);
    return this.edits.note(effect, isRemote);
  }

  /** Whether there are edits of this person that are not judged yet. */
  get hasEdits(): boolean {
    return this.edits.hasOwn;
  }

  /** Takes in that rows may have been edited unheard; whether they are products, and few. */
  doubt({ row, rows }: Place): boolean {
    const all = Array.from({ length: Math.min(rows, FEW_DOUBTED + 1) }, (_, at) => row + at);
    const products = all.filter((each) => this.mirror.holds(each) && each < this.mirror.end);
    if (rows > FEW_DOUBTED || products.length === 0) return false;
    this.edits.doubt(products);
    return true;
  }

  /** Whether the next step may be broken off by further edits without being begun again for ever. */
  get isHasty(): boolean {
    return !this.edits.wantsAll;
  }

  /** Reads, judges and marks what was edited. */
  async step(signal: AbortSignal): Promise<Outcome> {
    this.edits.begin();
    try {
      return await (this.edits.wantsAll ? this.readAll(signal) : this.follow(signal));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'cancelled') this.host.problem(problem);
      return 'done';
    } finally {
      this.edits.end();
    }
  }

  private async follow(signal: AbortSignal): Promise<Outcome> {
    const { mirror, edits } = this;
    const { block } = mirror;
    const inPlace = edits.watchPlaces();
    const edited = edits.addDoubted();
    const isBelow = edits.current.list().some((row) => block && row >= block.row + block.rows);
    const wantsFormats = mirror.formatsTorn || isBelow;
    const read = await readRows(mirror, edits.current, wantsFormats, this.runOptions(signal));
    if (!read.ok) {
      edits.wantsAll = read.problem.code === 'tooLarge';
      return edits.wantsAll ? 'again' : this.failed(read.problem);
    }
    if (!inPlace()) return 'again';
    if (!mirror.agrees(read.value, edits.current)) {
      edits.wantsAll = true;
      return 'again';
    }
    const unchanged = [...read.value.rows].filter(
      ([row, { cells }]) => !edited.has(row) && mirror.knows(row, cells),
    );
    edits.drop(unchanged.map(([row]) => row));
    if (edits.current.size === 0) return 'done';
    mirror.take(read.value);
    const target = targetOf(mirror, read.value, block);
    return this.judgeRead(read.value, target, inPlace, signal);
  }

  private async judgeRead(
    read: RowsRead,
    to: WriteTarget,
    inPlace: () => boolean,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { mirror, edits } = this;
    const rows = edits.current.list();
    let target = to;
    let present: Lines = new Map([...read.rows].map(([row, { marks }]) => [row, marks]));
    // Rows by themselves lack what other sheets say of them.
    const isWhole = this.check.joined !== undefined;
    if (!isWhole && this.check.catalogue.size > (this.options.fewRows ?? FEW_ROWS)) {
      const first = linesAlone(mirror, this.check, rows, {
        ...this.options,
        filterFor: (catalogue) => this.filterFor(catalogue),
      });
      const known = { ...this.check, data: mirror.data };
      const isWritten = await this.write(first, present, known, target);
      if (!isWritten) return 'done';
      if (!inPlace()) return 'again';
      present = new Map([...present, ...first]);
      target = { ...to, regrow: undefined };
    }
    const next = await judgeWhole(mirror, this.check, this.options, signal);
    const { shifts } = mirror;
    const across = await runSlices(changedFindings(this.check, next, shifts), unheard, signal);
    const listed = listingRows(this.check.catalogue, next.catalogue, rows, shifts);
    const touched = new RowSet([...rows, ...across, ...listed]).list();
    const filter = this.filterFor(next.catalogue);
    const lines = await linesOf(next, touched, this.options.lang, filter, signal);
    if (!inPlace()) return 'again';
    edits.judged(rows, touched);
    this.check = next;
    mirror.shifts = [];
    const isWritten = await this.write(lines, present, next, target);
    if (isWritten && inPlace()) edits.written();
    this.host.updated(next, touched);
    return inPlace() ? 'done' : 'again';
  }

  /** False: what was to be written was not. */
  private async write(
    lines: Lines,
    present: Lines,
    check: CheckResult,
    to: WriteTarget,
  ): Promise<boolean> {
    const { lang, scheme, timeoutMs } = this.options;
    const filter = this.filterFor(check.catalogue);
    const written = await writeLines(lines, present, to, {
      check,
      lang,
      filter,
      ...(scheme && { scheme }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    });
    if (!written.ok) {
      if (to.regrow) this.mirror.formatsTorn = true;
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
    const { options } = this;
    const inPlace = this.edits.watchPlaces();
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
    if (!inPlace()) return 'again';
    return this.markWhole(checked.value, lines.value, signal);
  }

  private async markWhole(
    check: CheckResult,
    found: LinesRead | undefined,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { options, mirror: before, edits } = this;
    const inPlace = edits.watchPlaces();
    const hasOtherFields = fieldsOf(check) !== this.painted;
    const rows = edits.current.list();
    this.check = check;
    this.mirror = new SheetMirror(check, found?.block);
    edits.readWhole();
    if (found === undefined) {
      edits.wholeDone();
      this.host.updated(check, rows);
      return 'done';
    }
    if (hasOtherFields) return this.markAnew(check, rows);
    const filter = this.filterFor(check.catalogue);
    const { lang } = options;
    const whole = await wholeLines(
      check,
      found,
      { lang, filter, isTorn: before.formatsTorn },
      signal,
    );
    if (!inPlace()) return 'again';
    const isWritten = await this.write(whole.lines, whole.present, check, whole.to);
    this.host.updated(check, new RowSet([...whole.changed, ...rows]).list());
    if (!inPlace()) return 'again';
    if (isWritten) edits.wholeDone();
    return 'done';
  }

  /** Other columns are painted now: all marks are made again. */
  private async markAnew(check: CheckResult, rows: readonly number[]): Promise<Outcome> {
    const { lang, scheme, timeoutMs } = this.options;
    const filter = this.filterFor(check.catalogue);
    const wanted = { check, lang, filter, ...(scheme && { scheme }) };
    let problem: ExcelProblem | undefined;
    const block = await this.host.unheard(async () => {
      ({ problem } = await writeMarks(timeoutMs === undefined ? wanted : { ...wanted, timeoutMs }));
    });
    this.mirror = new SheetMirror(check, block);
    this.host.updated(check, rows);
    if (problem) return this.failed(problem);
    this.painted = fieldsOf(check);
    // Nobody listened meanwhile.
    return 'again';
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

/** Columns of partners may be painted by where they are. */
const fieldsOf = ({ layout: { columns, derived }, joined }: CheckResult): string =>
  [
    ...Object.keys({ ...columns, ...derived }).sort(),
    ...(joined?.partners ?? []).map(({ sheetId, layout }) =>
      JSON.stringify([sheetId, layout.columns]),
    ),
  ].join(' ');
