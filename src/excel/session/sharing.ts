import { groupTotals, type ReportKind } from '../../report';
import { countCarried } from '../../report/carried/carriedRules';
import { runSlices } from '../gateway/runSlices';
import type { CheckResult } from '../check/types';
import type { Result } from '../gateway';
import { recordsOf } from '../history/historySection';
import type { ReportOptions, WrittenReport } from '../reportSheet/types';
import type { SessionContext } from './sessionContext';
import type { TaskEnd } from './taskQueue';
import type { SessionState, Undone, Wanted } from './types';

/** More people than these are not given a sheet each. */
const MOST_OWNERS = 30;

/** The end of a task that left some of its work undone, or none. */
function ended(count: number, undone: readonly Undone[]): TaskEnd {
  const some = undone.filter((each) => each.count > 0);
  return { ok: true, count, ...(some.length > 0 && { undone: some }) };
}

/** What the workbook brings along that is in force. */
function carriedBy({ ownRules, ruleProblems, ignored, byDefault }: SessionState) {
  if (byDefault) return undefined;
  return countCarried(ruleProblems.length === 0 ? ownRules : undefined, ignored.length);
}

/** What is put into the workbook for others to see, and taken out of it again. */
export class Sharing {
  constructor(
    private readonly context: SessionContext,
    private readonly endWatch: () => Promise<void>,
  ) {}

  removeMarks(withExports: boolean): Promise<void> {
    return this.context.tasks.run('removeMarks', async (signal) => {
      await this.endWatch();
      const { removeMarks } = await import('../remove/removeMarks');
      const exports = this.context.store.state.present.exports?.map(({ sheet }) => sheet.id) ?? [];
      const result = await removeMarks({ signal, exports, withExports });
      if (result.ok) this.context.store.update({ staleRows: 0 }, 'staleAtLeast');
      await this.context.settle();
      if (!result.ok) return result;
      const { sheets, formatsLeft, filterLost = 0 } = result.value;
      return ended(sheets, [
        { why: 'formatsLeft', count: formatsLeft },
        { why: 'filterLost', count: filterLost },
      ]);
    });
  }

  writeNotes(wanted: Wanted, selectionOnly: boolean): Promise<void> {
    return this.context.withCheck('writeNotes', async (check, signal) => {
      const { writeNotes } = await import('../notes');
      const result = await writeNotes({
        check,
        lang: this.context.lang,
        filter: this.context.filterFor(check, wanted),
        selectionOnly,
        signal,
        onProgress: this.context.progressOf('writeNotes', 'writing'),
      });
      await this.context.refresh();
      if (!result.ok) return result;
      const { written, left, taken } = result.value;
      return ended(written, [
        { why: 'noteLimit', count: left },
        { why: 'noteTaken', count: taken },
      ]);
    });
  }

  writeReport(kind: ReportKind = 'all'): Promise<void> {
    return this.writeSheet('writeReport', kind);
  }

  writePlan(): Promise<void> {
    return this.writeSheet('writePlan', 'week');
  }

  writeOwnerPlans(most = MOST_OWNERS): Promise<void> {
    return this.context.withCheck('writeOwnerPlans', async (check, signal) => {
      const { owners, ownerless } = await this.ownersOf(check, signal);
      const given = owners.slice(0, most);
      for (const [at, owner] of given.entries()) {
        const what = { kind: 'week', owner, signal, show: at === 0 } as const;
        const result = await this.write(check, 'writeOwnerPlans', what);
        if (!result.ok) return result;
      }
      const { goneOwners } = await import('../reportSheet');
      const gone = await goneOwners(owners, { signal });
      if (gone.ok) this.context.store.update({ goneOwners: gone.value });
      return ended(given.length, [
        { why: 'ownersLeft', count: owners.length - given.length },
        { why: 'ownerless', count: ownerless },
      ]);
    });
  }

  dropOwnerPlans(): Promise<void> {
    return this.context.withCheck('dropOwnerPlans', async (check, signal) => {
      const { goneOwners } = await import('../reportSheet');
      const { owners } = await this.ownersOf(check, signal);
      const result = await goneOwners(owners, { drop: true, signal });
      await this.context.refresh();
      if (!result.ok) return result;
      this.context.store.update({}, 'goneOwners');
      return ended(result.value.length, []);
    });
  }

  /** The people whom the owner column names, and how many products have none. */
  private async ownersOf(
    check: CheckResult,
    signal: AbortSignal,
  ): Promise<{ readonly owners: string[]; readonly ownerless: number }> {
    const { ignored } = this.context.filterFor(check, {});
    const totals = await runSlices(groupTotals(check, 'owner', ignored), undefined, signal);
    const owners = totals.map(({ key }) => key).filter((owner) => owner !== '');
    return { owners, ownerless: totals.find(({ key }) => key === '')?.products ?? 0 };
  }

  private writeSheet(task: 'writeReport' | 'writePlan', kind: ReportKind | 'week'): Promise<void> {
    return this.context.withCheck(task, async (check, signal) => {
      const result = await this.write(check, task, { kind, signal });
      return result.ok ? { ok: true, count: result.value.findings } : result;
    });
  }

  private async write(
    check: CheckResult,
    task: 'writeReport' | 'writePlan' | 'writeOwnerPlans',
    what: Pick<ReportOptions, 'kind' | 'owner' | 'signal' | 'show'>,
  ): Promise<Result<WrittenReport>> {
    const { state } = this.context.store;
    const { ignored = [] } = this.context.filterFor(check, {});
    const { writeReport } = await import('../reportSheet');
    const result = await writeReport({
      check,
      ...what,
      lang: this.context.lang,
      ignored,
      carried: carriedBy(state),
      exports: state.present.exports,
      pages: this.context.pages,
      history: recordsOf(state.history, check),
      onProgress: this.context.progressOf(task, 'writing'),
    });
    await this.context.refresh();
    return result;
  }

  prepareForColleagues(): Promise<void> {
    return this.context.tasks.run('prepareForColleagues', async () => {
      const { prepareForColleagues } = await import('../share');
      const result = await prepareForColleagues();
      await this.context.settle();
      if (!result.ok) return result;
      const { frozen, left } = result.value;
      const [first] = left;
      return ended(frozen, first ? [{ why: 'notFrozen', count: left.length, first }] : []);
    });
  }

  bringFormulasBack(): Promise<void> {
    return this.context.tasks.run('bringFormulasBack', async () => {
      const { bringFormulasBack } = await import('../share');
      const result = await bringFormulasBack();
      await this.context.settle();
      if (!result.ok) return result;
      const { restored, lost } = result.value;
      return ended(restored, [{ why: 'formulaLost', count: lost }]);
    });
  }
}
