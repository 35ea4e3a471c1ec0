import type { Rulebook } from '../../rulebook';
import { yieldToHost } from '../../base/yieldToHost';
import type { CheckResult } from '../check/types';
import type { MarkOutcome } from '../marks';
import type { Target } from '../read';
import type { Result } from '../gateway';
import type { Watch } from '../watch';
import type { SessionContext } from './sessionContext';
import { Reopened } from './reopened';
import type { TaskEnd } from './taskQueue';
import type { Done, SessionState, Wanted } from './types';

/** Evaluator and marks: half of the add-in, and the pane shows itself without them. */
const judging = () => import('./judging');

/** The rules in force. They come before the evaluator: run and read together, both hold the page up for long. */
async function bookInForce({ ownRules, byDefault }: SessionState): Promise<Rulebook> {
  const { bookOf } = await import('../rules/bookOf');
  await yieldToHost();
  const { book } = bookOf(byDefault ? undefined : ownRules);
  await yieldToHost();
  return book;
}

function undoneOf(outcome: MarkOutcome): Pick<Done, 'undone'> {
  const { filterLost = 0, notBeside, partnersLeft = 0 } = outcome;
  const undone = [
    { why: 'filterLost', count: filterLost },
    { why: 'notBeside', count: notBeside ? 1 : 0 },
    { why: 'partnersLeft', count: partnersLeft },
  ] as const;
  const some = undone.filter(({ count }) => count > 0);
  return some.length > 0 ? { undone: some } : {};
}

const endOf = (outcome: MarkOutcome): TaskEnd =>
  outcome.marks === 'new'
    ? { ok: true, count: outcome.rows, ...undoneOf(outcome) }
    : { ok: false, problem: outcome.problem ?? { code: 'unknown' } };

/** A run of one task. */
interface Run {
  readonly task: 'check' | 'mark';
  readonly signal: AbortSignal;
  /** Existing result columns go where they are wanted now. */
  readonly moves?: boolean;
  /** Whether cells of other sheets are painted too; as before if absent. */
  readonly paintsPartners?: boolean | undefined;
}

/** Judges a sheet, marks it, and lets the marks follow its edits. */
export class Checking {
  private watch: Watch | undefined;
  private readonly reopened: Reopened;
  private target: Target = { kind: 'activeSheet' };
  /** What was last marked. */
  private wanted: Wanted = {};

  /** @param today the local day as an ISO date */
  constructor(
    private readonly context: SessionContext,
    private readonly today: () => string,
  ) {
    this.reopened = new Reopened(context);
  }

  /** Tells what was edited since the workbook was marked; to be called once it was read. */
  begin(): Promise<void> {
    return this.reopened.begin();
  }

  check(target: Target, mark: Wanted | false): Promise<void> {
    return this.context.tasks.run('check', async (signal) => {
      const run = { task: 'check', signal } as const;
      const result = await this.judgeProducts(target, run);
      if (!result.ok) return result;
      if (mark === false) return { ok: true, count: result.value.catalogue.size };
      return this.markChecked(result.value, mark, run);
    });
  }

  /** Checks the same products again, of a selection all of their sheet. */
  again(check: CheckResult, mark: Wanted | false): Promise<void> {
    const { sheetId } = check.data;
    return this.check(this.targetAgain(check) ?? { kind: 'sheet', sheet: sheetId }, mark);
  }

  /** Judges and marks the edited rows of the last check alone; the sheet where they are unknown. */
  async checkEdited(): Promise<void> {
    const { watch } = this;
    const { store, tasks } = this.context;
    const { staleRows } = store.state;
    await tasks.run('check', async () => {
      await watch?.judgeEdited();
      const { problem } = store.state;
      return problem ? { ok: false, ...problem } : { ok: true, count: staleRows };
    });
    const { problem, staleRows: left } = store.state;
    if (left === staleRows && !problem) await this.check({ kind: 'activeSheet' }, this.wanted);
  }

  mark(wanted: Wanted, paintsPartners?: boolean): Promise<void> {
    return this.context.withCheck('mark', (check, signal) =>
      this.markChecked(check, wanted, { task: 'mark', signal, paintsPartners }),
    );
  }

  /** Result columns of the checked sheet, if it has some, go where they are wanted now. */
  async moveResults(): Promise<void> {
    const { check, present } = this.context.store.state;
    if (!check || !present.marked.includes(check.data.sheetId)) return;
    await this.context.withCheck('mark', (now, signal) =>
      this.markChecked(now, this.wanted, { task: 'mark', signal, moves: true }),
    );
  }

  /** From now on marks follow edits, or wait for the next check. */
  setFollows(follows: boolean): void {
    this.context.store.update({ follows });
    this.watch?.catchUp();
  }

  /** To be called before anything else writes to the sheet: marks must not answer our own hand. */
  async endWatch(): Promise<void> {
    await this.reopened.end();
    await this.watch?.dispose();
    this.watch = undefined;
  }

  /** Where a sheet of the add-in's own is shown, the products of the last check are meant. */
  private async judgeProducts(target: Target, run: Run): Promise<Result<CheckResult>> {
    const { check } = this.context.store.state;
    const again = check && this.targetAgain(check);
    const result = await this.judge(target, run);
    const isOwn = !result.ok && result.problem.code === 'ownSheet';
    return isOwn && again ? this.judge(again, run) : result;
  }

  private async judge(target: Target, { task, signal }: Run): Promise<Result<CheckResult>> {
    await this.endWatch();
    this.target = target;
    const { store } = this.context;
    const book = await bookInForce(store.state);
    const { checkSheet, ownColumns } = await judging();
    const result = await checkSheet({
      target,
      book,
      asOf: this.today(),
      ownColumns,
      signal,
      onProgress: this.context.progressOf(task),
    });
    if (result.ok)
      store.update(
        { check: result.value, staleRows: 0 },
        'staleAtLeast',
        'offers',
        'gain',
        'goneOwners',
      );
    return result;
  }

  /** Marks; where the products are no longer where they were checked, they are checked again once. */
  private async markChecked(check: CheckResult, wanted: Wanted, run: Run): Promise<TaskEnd> {
    const outcome = await this.write(check, wanted, run);
    const target = this.targetAgain(check);
    if (outcome.problem?.code !== 'changed' || !target) return endOf(outcome);
    const again = await this.judge(target, run);
    if (!again.ok) return again;
    const end = endOf(await this.write(again.value, wanted, run));
    return end.ok ? { ...end, isRechecked: true } : end;
  }

  /** What to read to check the same products again; where a selection was is unknown. */
  private targetAgain({ data }: CheckResult): Target | undefined {
    if (this.target.kind === 'selection') return undefined;
    return this.target.kind === 'table' && data.table
      ? { kind: 'table', table: data.table.id }
      : { kind: 'sheet', sheet: data.sheetId };
  }

  private async write(check: CheckResult, wanted: Wanted, run: Run): Promise<MarkOutcome> {
    const { task, signal, moves, paintsPartners } = run;
    await this.endWatch();
    this.wanted = wanted;
    const { writeMarks } = await judging();
    const outcome = await writeMarks({
      check,
      lang: this.context.lang,
      filter: this.context.filterFor(check, wanted),
      signal,
      onProgress: this.context.progressOf(task, 'writing'),
      besideTitle: this.context.store.state.besideTitle,
      moves,
      paintsPartners,
    });
    await this.context.settle();
    if (outcome.marks !== 'new') return outcome;
    const now = outcome.hasMoved ? await this.readMoved(check, run) : check;
    if (now) await this.beginWatch(now, wanted);
    return outcome;
  }

  /** The check of products that have gone to other columns; what was known of their places holds no more. */
  private async readMoved(check: CheckResult, run: Run): Promise<CheckResult | undefined> {
    const again = await this.judge(this.targetAgain(check) ?? this.target, run);
    if (!again.ok) this.context.store.update({}, 'check');
    return again.ok ? again.value : undefined;
  }

  /** From now on marks follow the edits of the sheet. */
  private async beginWatch(check: CheckResult, wanted: Wanted): Promise<void> {
    const { store, lang } = this.context;
    const book = await bookInForce(store.state);
    const { watchSheet } = await judging();
    const watched = await watchSheet({
      check,
      target: this.target,
      book,
      lang,
      follows: () => store.state.follows,
      filterFor: (catalogue) => this.context.filterFor({ catalogue }, wanted),
      onStale: (staleRows) => {
        store.update({ staleRows });
      },
      onUpdated: (updated) => {
        store.update({ check: updated, staleRows: 0 });
      },
      onProblem: (problem) => {
        store.update({ problem: { task: 'mark', problem } });
      },
    });
    if (watched.ok) this.watch = watched.value;
  }
}
