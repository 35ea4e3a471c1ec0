import type { MarkFilter } from '../../report';
import type { Lang } from '../../strings';
import type { CheckResult } from '../check/types';
import { ignoredFindings } from '../rules';
import { changeDocument, type DocumentChange } from './changeDocument';
import { readStored, type Stored } from './readStored';
import { updateRibbon } from './updateRibbon';
import { startWithBook } from './startWithBook';
import type { StateStore } from './stateStore';
import type { TaskEnd, TaskQueue } from './taskQueue';
import type { Saved, Task, TaskProgress, Wanted } from './types';

/** What all parts of a session work at: its state, its tasks, and the workbook's own document. */
export class SessionContext {
  /** The language of what is written into the workbook. */
  lang: Lang;

  /**
   * @param pages address of the folder with the pages of rules
   * @param today the local day as an ISO date
   */
  constructor(
    readonly store: StateStore,
    readonly tasks: TaskQueue,
    readonly pages: string | undefined,
    private readonly today: () => string,
  ) {
    this.lang = store.state.capabilities.lang;
  }

  /** A task over the last check; there has to be one. */
  withCheck(
    task: Task,
    work: (check: CheckResult, signal: AbortSignal) => Promise<TaskEnd>,
  ): Promise<void> {
    return this.tasks.run(task, (signal) => {
      const { check } = this.store.state;
      if (!check) return Promise.resolve({ ok: false, problem: { code: 'noRows' } });
      return work(check, signal);
    });
  }

  /** A task that changes the workbook's own document. */
  save(change: DocumentChange, saved?: Saved): Promise<void> {
    return this.tasks.run('save', async () => {
      const result = await changeDocument(change);
      if (!result.ok) return result;
      this.take(result.value);
      return { ok: true, count: 1, ...(saved && { saved }) };
    });
  }

  /** Reads what the add-in has in the workbook now; if that can't be read, what was known holds. */
  async refresh(): Promise<void> {
    const stored = await readStored();
    if (stored.ok) this.take(stored.value);
  }

  /**
   * Learns what is in the workbook after a run. One with marks starts the add-in; one that was
   * prepared for colleagues does not, who would be asked whether they trust it.
   */
  async settle(): Promise<void> {
    await this.refresh();
    const { marked, frozen } = this.store.state.present;
    await startWithBook(marked.length > 0 && frozen === 0);
    await updateRibbon(this.store.state);
  }

  /** The filter of what is shown of a check, without the findings that are ignored. */
  filterFor({ catalogue }: Pick<CheckResult, 'catalogue'>, wanted: Wanted): MarkFilter {
    const { ignored, byDefault } = this.store.state;
    return { ...wanted, ignored: byDefault ? [] : ignoredFindings(ignored, catalogue) };
  }

  /** Writes into the state how far a task is. */
  progressOf(task: Task, writing?: 'writing') {
    return (progress: Pick<TaskProgress, 'stage' | 'done' | 'total'>): void => {
      const { done, total, stage = writing } = progress;
      this.store.update({ progress: { task, done, total, ...(stage && { stage }) } });
    };
  }

  private take(stored: Stored): void {
    const { present, ownRules, ownRulesSaved, history, baselines, views, ruleProblems, rules } =
      stored;
    const { rulesBefore = rules } = this.store.state;
    const today = this.today();
    const ignored = stored.ignored.filter(({ until }) => until === undefined || until >= today);
    this.store.update({
      present,
      ignored,
      ownRules,
      ownRulesSaved,
      history,
      baselines,
      views,
      ruleProblems,
      rulesBefore,
    });
  }
}
