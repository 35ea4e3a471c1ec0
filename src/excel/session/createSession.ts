import type { MarkFilter } from '../../report';
import type { Lang } from '../../strings';
import { capabilities } from '../capabilities';
import type { CheckResult } from '../check/types';
import { rememberMapping, type SheetMapping } from '../mapping';
import type { MarkOutcome } from '../marks';
import type { Target } from '../read';
import { IGNORED, ignoredFindings, OWN_RULES, type Ignored } from '../rules';
import type { StoreDocument } from '../store';
import type { Watch } from '../watch';
import { applyCellFixes } from './applyFixes';
import { changeDocument } from './changeDocument';
import { followSelection } from './followSelection';
import { goToCell } from './goToCell';
import { readStored, type Stored } from './readStored';
import { StateStore } from './stateStore';
import { TaskQueue, type TaskEnd } from './taskQueue';
import type { CellFix, Session, SessionState, TaskProgress, Wanted } from './types';

/** Rules, evaluator and marks: half of the add-in, and the pane shows itself without them. */
const judging = () => import('./judging');

export interface SessionOptions {
  /** The local day as an ISO date. */
  readonly today: () => string;
  /** Called when other rules are in force than before. */
  readonly onRules?: () => void;
}

const endOf = (outcome: MarkOutcome): TaskEnd =>
  outcome.standing === 'new'
    ? { ok: true, count: outcome.rows }
    : { ok: false, problem: outcome.problem ?? { code: 'unknown' } };

class ExcelSession implements Session {
  private readonly store: StateStore;
  private readonly tasks: TaskQueue;
  private watch: Watch | undefined;
  private target: Target = { kind: 'activeSheet' };
  private lang: Lang;
  private endSelection: () => Promise<void> = () => Promise.resolve();
  private lastFixes: { readonly sheetId: string; readonly fixes: readonly CellFix[] } | undefined;

  /** Fulfilled when the session has read the workbook; whatever is asked of it before waits for that. */
  readonly opened: Promise<void>;

  constructor(private readonly options: SessionOptions) {
    this.store = new StateStore({
      capabilities: capabilities(),
      staleRows: 0,
      standing: { marked: [], hasReport: false, notes: 0, frozen: 0 },
      ignored: [],
      ruleProblems: [],
    });
    this.lang = this.store.state.capabilities.lang;
    this.opened = this.open();
    this.tasks = new TaskQueue(this.store, this.opened);
  }

  setLang(lang: Lang): void {
    this.lang = lang;
  }

  state(): SessionState {
    return this.store.state;
  }

  subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener);
  }

  cancel(): void {
    this.tasks.cancel();
  }

  check({
    target = { kind: 'activeSheet' },
    mark = {},
  }: { target?: Target; mark?: Wanted | false } = {}) {
    return this.tasks.run('check', async (signal) => {
      await this.endWatch();
      this.target = target;
      const { ownRules } = this.store.state;
      const { bookOf, checkSheet, ownColumns } = await judging();
      const result = await checkSheet({
        target,
        book: bookOf(ownRules).book,
        asOf: this.options.today(),
        ownColumns,
        signal,
        onProgress: this.told('check'),
      });
      if (!result.ok) return result;
      this.store.update({ check: result.value, staleRows: 0 });
      if (mark === false) return { ok: true, count: result.value.catalogue.size };
      return this.markNow(mark, signal, 'check');
    });
  }

  mark(wanted: Wanted) {
    return this.tasks.run('mark', (signal) => this.markNow(wanted, signal, 'mark'));
  }

  removeMarks() {
    return this.tasks.run('removeMarks', async (signal) => {
      await this.endWatch();
      const { removeMarks } = await import('../remove/removeMarks');
      const result = await removeMarks({ signal });
      await this.refresh();
      return result.ok ? { ok: true, count: result.value } : result;
    });
  }

  writeNotes({ selectionOnly = false, ...wanted }: Wanted & { readonly selectionOnly?: boolean }) {
    return this.withCheck('writeNotes', async (check, signal) => {
      const filter = this.filterFor(check, wanted);
      const { lang } = this;
      const told = this.told('writeNotes', 'writing');
      const options = { check, lang, filter, selectionOnly, signal, onProgress: told };
      const { writeNotes } = await import('../notes');
      const result = await writeNotes(options);
      await this.refresh();
      return result.ok ? { ok: true, count: result.value.written } : result;
    });
  }

  writeReport() {
    return this.withCheck('writeReport', async (check, signal) => {
      const { ignored } = this.filterFor(check, {});
      const [{ bookOf }, { writeReport }] = await Promise.all([
        judging(),
        import('../reportSheet'),
      ]);
      const result = await writeReport({
        check,
        lang: this.lang,
        book: bookOf(this.store.state.ownRules).book,
        ignored: ignored ?? [],
        signal,
        onProgress: this.told('writeReport', 'writing'),
      });
      await this.refresh();
      return result.ok ? { ok: true, count: result.value.findings } : result;
    });
  }

  prepareForColleagues() {
    return this.tasks.run('prepareForColleagues', async () => {
      const { prepareForColleagues } = await import('../share');
      const result = await prepareForColleagues();
      await this.refresh();
      return result.ok ? { ok: true, count: result.value.frozen } : result;
    });
  }

  bringFormulasBack() {
    return this.tasks.run('bringFormulasBack', async () => {
      const { bringFormulasBack } = await import('../share');
      const result = await bringFormulasBack();
      await this.refresh();
      return result.ok ? { ok: true, count: result.value.restored } : result;
    });
  }

  async goTo(row: number, column: number) {
    const { check } = this.store.state;
    if (!check) return;
    const result = await goToCell(check.data, row, column);
    if (!result.ok) this.store.update({ problem: { task: 'goTo', problem: result.problem } });
  }

  setMapping(sheetId: string, mapping: SheetMapping) {
    return this.save((document) => {
      const name = this.store.state.check?.data.name ?? '';
      rememberMapping(document, { id: sheetId, name }, mapping);
    });
  }

  async setOwnRules(rules: string | undefined) {
    await this.save((document) => {
      document.set(OWN_RULES, { text: rules });
    });
    this.options.onRules?.();
  }

  setIgnored(ignored: readonly Ignored[]) {
    return this.save((document) => {
      document.set(IGNORED, ignored);
    });
  }

  applyFixes(fixes: readonly CellFix[]) {
    return this.withCheck('applyFixes', async ({ data }) => {
      const result = await applyCellFixes(data.sheetId, fixes);
      if (!result.ok) return result;
      this.lastFixes = { sheetId: data.sheetId, fixes: result.value };
      return { ok: true, count: result.value.length };
    });
  }

  undoFixes() {
    return this.tasks.run('applyFixes', async () => {
      const { sheetId, fixes } = this.lastFixes ?? { sheetId: '', fixes: [] };
      if (fixes.length === 0) return { ok: true, count: 0 };
      const back = fixes.map((fix) => ({ ...fix, before: fix.after, after: fix.before }));
      const result = await applyCellFixes(sheetId, back);
      if (!result.ok) return result;
      this.lastFixes = undefined;
      return { ok: true, count: result.value.length };
    });
  }

  insertSample() {
    return this.tasks.run('insertSample', async () => {
      const { insertSample } = await import('../sample/insertSample');
      const result = await insertSample(this.lang);
      return result.ok ? { ok: true, count: result.value } : result;
    });
  }

  async dispose() {
    this.cancel();
    await this.opened;
    await this.endWatch();
    await this.endSelection();
  }

  /**
   * Reads what is in the workbook and begins to follow the selection. A workbook that can't be read
   * opens empty; an Excel that does not tell of selections is followed by nobody.
   */
  private async open(): Promise<void> {
    await this.refresh();
    const followed = await followSelection(
      (selected) => {
        this.store.update(
          selected ? { selected } : {},
          ...(selected ? [] : (['selected'] as const)),
        );
      },
      () => this.store.state.check,
    );
    if (followed.ok) this.endSelection = followed.value;
  }

  /** From now on marks follow the edits of the sheet. */
  private async beginWatch(check: CheckResult, wanted: Wanted): Promise<void> {
    const { bookOf, watchSheet } = await judging();
    const watched = await watchSheet({
      check,
      target: this.target,
      book: bookOf(this.store.state.ownRules).book,
      lang: this.lang,
      filterFor: (catalogue) => this.filterFor({ catalogue }, wanted),
      onStale: (staleRows) => {
        this.store.update({ staleRows });
      },
      onUpdated: (updated) => {
        this.store.update({ check: updated, staleRows: 0 });
      },
      onProblem: (problem) => {
        this.store.update({ problem: { task: 'mark', problem } });
      },
    });
    if (watched.ok) this.watch = watched.value;
  }

  /** Before anything else writes to the sheet: marks must not answer our own hand. */
  private async endWatch(): Promise<void> {
    await this.watch?.dispose();
    this.watch = undefined;
  }

  /** What to tell, without what somebody ignores. */
  private filterFor({ catalogue }: Pick<CheckResult, 'catalogue'>, wanted: Wanted): MarkFilter {
    return { ...wanted, ignored: ignoredFindings(this.store.state.ignored, catalogue) };
  }

  private async markNow(
    wanted: Wanted,
    signal: AbortSignal,
    task: 'check' | 'mark',
  ): Promise<TaskEnd> {
    const { check } = this.store.state;
    if (!check) return { ok: false, problem: { code: 'noRows' } };
    await this.endWatch();
    const { writeMarks } = await judging();
    const outcome = await writeMarks({
      check,
      lang: this.lang,
      filter: this.filterFor(check, wanted),
      signal,
      onProgress: this.told(task, 'writing'),
    });
    await this.refresh();
    if (outcome.standing === 'new') await this.beginWatch(check, wanted);
    return endOf(outcome);
  }

  private withCheck(
    task: Parameters<TaskQueue['run']>[0],
    work: (check: CheckResult, signal: AbortSignal) => Promise<TaskEnd>,
  ): Promise<void> {
    return this.tasks.run(task, (signal) => {
      const { check } = this.store.state;
      if (!check) return Promise.resolve({ ok: false, problem: { code: 'noRows' } });
      return work(check, signal);
    });
  }

  private save(change: (document: StoreDocument) => void): Promise<void> {
    return this.tasks.run('save', async () => {
      const result = await changeDocument(change);
      if (!result.ok) return result;
      this.take(result.value);
      return { ok: true, count: 1 };
    });
  }

  /** What stands in the workbook now; a workbook that does not answer leaves it as it was known. */
  private async refresh(): Promise<void> {
    const stored = await readStored();
    if (stored.ok) this.take(stored.value);
  }

  private take({ standing, ignored, ownRules, ruleProblems }: Stored): void {
    this.store.update({ standing, ignored, ownRules, ruleProblems });
  }

  private told(task: TaskProgress['task'], writing?: 'writing') {
    return (progress: { stage?: TaskProgress['stage']; done: number; total: number }): void => {
      const { done, total, stage = writing } = progress;
      this.store.update({ progress: { task, done, total, ...(stage && { stage }) } });
    };
  }
}

/** A session that is still reading the workbook: what is asked of it meanwhile waits. After `Office.onReady`. */
export function openSession(options: SessionOptions): Session {
  return new ExcelSession(options);
}

/** A session that has read the workbook; after `Office.onReady`. */
export async function createSession(options: SessionOptions): Promise<Session> {
  const session = new ExcelSession(options);
  await session.opened;
  return session;
}
