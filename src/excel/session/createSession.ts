import { columnLetters } from '../../catalogue/columnLetters';
import type { ReportKind } from '../../report';
import type { Lang } from '../../strings';
import { capabilities } from '../capabilities';
import type { CheckResult } from '../check/types';
import type { PartnerWish } from './savingPartner';
import type { SheetMapping } from '../mapping';
import type { Result } from '../gateway';
import { BASELINE_SHEETS, BASELINES } from '../history/baselineSection';
import { findSheetEntry } from '../store';
import { IGNORED, OWN_RULES, type Ignored } from '../rules';
import type { ExportFile, ReadExport } from '../exports/types';
import { Adding } from './adding';
import { Checking } from './checking';
import { SessionContext } from './sessionContext';
import { followSelection } from './followSelection';
import { goToCell } from './goToCell';
import { Mending } from './mending';
import { Partnering } from './partnering';
import { selectedRow } from './selectedRow';
import { selectionNow } from './selectionNow';
import { savingMapping, savingProduct } from './savingMapping';
import { Sharing } from './sharing';
import { Showing } from './showing';
import { StateStore } from './stateStore';
import { TaskQueue } from './taskQueue';
import { VIEWS, type SavedView } from '../views/viewsSection';
import type { CellFix, Session, SessionState, Wanted } from './types';

export interface SessionOptions {
  /** The local day as an ISO date. */
  readonly today: () => string;
  /** Called when other rules are in force than before. */
  readonly onRules?: () => void;
  /** Called when a person has said what columns of a sheet mean, or which other sheets complete it. */
  readonly onMapping?: () => void;
  /** Reads files that a person hands over; without it none can be. */
  readonly readExport?: ReadExport;
  /** Address of the folder that the add-in is served from, for links out of the workbook. */
  readonly pages?: string;
}

/** What is known before the workbook is read. */
const atFirst = (): SessionState => ({
  capabilities: capabilities(),
  staleRows: 0,
  follows: capabilities().keepsUndo,
  present: { marked: [], hasReport: false, notes: 0, frozen: 0 },
  fixed: [],
  ignored: [],
  byDefault: false,
  ruleProblems: [],
});

class ExcelSession implements Session {
  private readonly store = new StateStore(atFirst());
  private readonly context: SessionContext;
  private readonly checking: Checking;
  private readonly sharing: Sharing;
  private readonly mending: Mending;
  private readonly partnering: Partnering;
  private readonly adding: Adding;
  private readonly showing: Showing;
  private endSelection: () => Promise<void> = () => Promise.resolve();

  /** Fulfilled when the session has read the workbook; whatever is asked of it before waits for that. */
  readonly opened: Promise<void>;

  constructor(private readonly options: SessionOptions) {
    let begin = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      begin = resolve;
    });
    this.context = new SessionContext(
      this.store,
      new TaskQueue(this.store, opened),
      options.pages,
      options.today,
    );
    this.checking = new Checking(this.context, options.today);
    this.sharing = new Sharing(this.context, () => this.checking.endWatch());
    this.mending = new Mending(this.context);
    this.showing = new Showing(this.context);
    this.partnering = new Partnering(this.context, (check, mark) =>
      this.checking.again(check, mark),
    );
    this.adding = new Adding(
      this.context,
      options.today,
      options.readExport,
      (sheet) => this.checking.check({ kind: 'sheet', sheet }, {}),
      (check) => this.checking.again(check, this.partnering.markAgain(check)),
    );
    this.opened = this.open().finally(begin);
    void this.opened.then(() => this.checking.begin());
  }

  setLang(lang: Lang): void {
    this.context.lang = lang;
  }

  state(): SessionState {
    return this.store.state;
  }

  subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener);
  }

  setFollows(follows: boolean): void {
    this.checking.setFollows(follows);
  }

  async placeResults(besideTitle: boolean, moves = false) {
    this.store.update({ besideTitle });
    if (moves) await this.checking.moveResults();
  }

  judgeByDefault(byDefault: boolean) {
    this.store.update({ byDefault });
    return this.check({ mark: false });
  }

  async show(what: 'row' | 'next' | 'previous') {
    if (this.store.state.check === undefined) await this.check({ mark: false });
    const { check } = this.store.state;
    if (check === undefined) return;
    if (what === 'row') await this.select(check);
    this.store.update({ wish: { what } });
  }

  cancel(): void {
    this.context.tasks.cancel();
  }

  check(options: Parameters<Session['check']>[0] = {}) {
    const { target = { kind: 'activeSheet' }, mark = {} } = options;
    return this.checking.check(target, mark);
  }

  checkEdited() {
    return this.checking.checkEdited();
  }

  mark(wanted: Wanted, paintsPartners?: boolean) {
    return this.checking.mark(wanted, paintsPartners);
  }

  askToRemove() {
    this.store.update({ asksToRemove: true });
    return Promise.resolve();
  }

  keepMarks() {
    this.store.update({}, 'asksToRemove');
  }

  async removeMarks(withExports = false) {
    this.keepMarks();
    if (this.store.state.shown) await this.showing.all();
    await this.sharing.removeMarks(withExports);
  }

  writeNotes({ selectionOnly = false, ...wanted }: Parameters<Session['writeNotes']>[0]) {
    return this.sharing.writeNotes(wanted, selectionOnly);
  }

  writeReport(kind?: ReportKind) {
    return this.sharing.writeReport(kind);
  }

  writePlan() {
    return this.sharing.writePlan();
  }

  writeOwnerPlans(most?: number) {
    return this.sharing.writeOwnerPlans(most);
  }

  dropOwnerPlans() {
    return this.sharing.dropOwnerPlans();
  }

  prepareForColleagues() {
    return this.sharing.prepareForColleagues();
  }

  bringFormulasBack() {
    return this.sharing.bringFormulasBack();
  }

  async goTo(row: number, column: number, sheetId?: string) {
    const { check } = this.store.state;
    if (!check) return;
    const { data, joined } = check;
    const sheet = joined?.partners.find((partner) => partner.sheetId === sheetId) ?? data;
    const result = await goToCell(sheet, row, column);
    if (!result.ok) {
      this.store.update({ problem: { task: 'goTo', problem: result.problem } });
      return;
    }
    // A cell that was selected already may raise no event when its sheet comes to the front.
    const address = `${columnLetters(column + 1)}${row + 1}`;
    const selected = selectedRow(check, sheet.sheetId, address);
    if (selected) this.store.update({ selected });
  }

  showOnly(rows: readonly number[]) {
    return this.showing.only(rows);
  }

  showAll() {
    return this.showing.all();
  }

  findPartners() {
    return this.partnering.find();
  }

  async usePartner(sheetId: string, wish: PartnerWish) {
    await this.partnering.use(sheetId, wish);
    this.options.onMapping?.();
  }

  async setMapping(sheetId: string, mapping: SheetMapping) {
    await this.context.save(savingMapping(sheetId, mapping));
    this.options.onMapping?.();
  }

  async setProduct(sheetId: string, texts: readonly string[], isProduct: boolean) {
    await this.context.save(savingProduct(sheetId, texts, isProduct));
    this.options.onMapping?.();
  }

  async setOwnRules(rules: string | undefined) {
    await this.context.save((document) => {
      document.set(OWN_RULES, { text: rules, saved: this.options.today() });
    }, 'rules');
    this.options.onRules?.();
  }

  async setBaseline(keys: string | undefined) {
    const { check } = this.store.state;
    if (check === undefined) return;
    const sheet = { id: check.data.sheetId, name: check.data.name };
    await this.context.save(
      (document) => {
        const before = document.get(BASELINES);
        const others = before.filter((each) => each !== findSheetEntry(before, sheet));
        const own = keys === undefined ? [] : [{ sheet, date: check.asOf, keys }];
        document.set(BASELINES, [...others, ...own].slice(-BASELINE_SHEETS));
      },
      keys === undefined ? 'noBaseline' : 'baseline',
    );
  }

  setViews(views: readonly SavedView[]) {
    return this.context.save((document) => {
      document.set(VIEWS, views);
    }, 'views');
  }

  setIgnored(ignored: readonly Ignored[]) {
    return this.context.save((document) => {
      document.set(IGNORED, ignored);
    }, 'ignored');
  }

  applyFixes(fixes: readonly CellFix[], kind?: string) {
    return this.mending.apply(fixes, kind);
  }

  undoFixes(id?: number) {
    return this.mending.undo(id);
  }

  insertSample() {
    return this.context.tasks.run('insertSample', async () => {
      const { insertSample } = await import('../sample/insertSample');
      return counted(await insertSample(this.context.lang));
    });
  }

  insertTemplate() {
    return this.context.tasks.run('insertTemplate', async () => {
      const { insertTemplate } = await import('../sample/insertTemplate');
      return counted(await insertTemplate(this.context.lang));
    });
  }

  addExports(files: readonly ExportFile[]) {
    return this.adding.add(files);
  }

  replaceExport(file: string, replaces: boolean) {
    return this.adding.replace(file, replaces);
  }

  /** Takes the selection as it is: before a check nothing was known to be selected. */
  private async select(check: CheckResult): Promise<void> {
    const now = await selectionNow();
    const selected = now.ok ? selectedRow(check, now.value.sheetId, now.value.address) : undefined;
    if (selected) this.store.update({ selected });
  }

  async dispose() {
    this.cancel();
    await this.opened;
    await this.checking.endWatch();
    await this.endSelection();
  }

  /**
   * Reads what is in the workbook and begins to follow the selection. A workbook that can't be read
   * opens empty; in an Excel that does not report selections it is not followed.
   */
  private async open(): Promise<void> {
    await this.context.refresh();
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
}

/** How many of something a task has added. */
const counted = (result: Result<number>) =>
  result.ok ? ({ ok: true, count: result.value } as const) : result;

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
