import type { Grid, MergedRange, RawCell } from '../../catalogue';
import type { FieldKey } from '../../fields';
import type { ExcelProblem, JoinGain, MarkFilter, ReportKind } from '../../report';
import type { RulebookProblem } from '../../rulebook';
import type { Lang } from '../../strings';
import type { Capabilities } from '../capabilities';
import type { CheckResult, CheckStage } from '../check/types';
import type { AddedExport, ExportFile, ExportNews } from '../exports/types';
import type { SheetBaseline } from '../history/baselineSection';
import type { SheetHistory } from '../history/historySection';
import type { SheetMapping } from '../mapping/types';
import type { PartnerOffer } from '../partners/types';
import type { PartnerWish } from './savingPartner';
import type { Target } from '../read/types';
import type { Ignored } from '../rules';
import type { CellAt } from '../share/types';
import type { SavedView } from '../views/viewsSection';

/** The first rows of a sheet, among which its header is; rows and columns of the sheet are 0-based. */
export interface SheetHead {
  readonly sheetId: string;
  readonly name: string;
  readonly grid: Grid;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** In rows and columns of the grid. */
  readonly merges: readonly MergedRange[];
  /** Serials of dates count from 1904. */
  readonly from1904?: true | undefined;
}

/** What a session can be busy with. */
export type Task =
  | 'check'
  | 'mark'
  | 'removeMarks'
  | 'writeNotes'
  | 'writeReport'
  | 'writePlan'
  | 'writeOwnerPlans'
  | 'dropOwnerPlans'
  | 'prepareForColleagues'
  | 'bringFormulasBack'
  | 'applyFixes'
  | 'undoFixes'
  | 'insertSample'
  | 'insertTemplate'
  | 'addExport'
  | 'goTo'
  | 'showRows'
  | 'save';

export interface TaskProgress {
  readonly task: Task;
  /** Absent before and after the rows. */
  readonly stage?: CheckStage | 'writing';
  /** Rows. */
  readonly done: number;
  readonly total: number;
}

/** What a run tells; `ignored` is the session's own matter. */
export type Wanted = Omit<MarkFilter, 'ignored'>;

/** What the add-in has in the workbook, by the ledger. */
export interface Present {
  /** Ids of the sheets with result columns. */
  readonly marked: readonly string[];
  /** Ids of those among them whose marks paint cells of other sheets too; absent where none do. */
  readonly paintsPartners?: readonly string[];
  readonly hasReport: boolean;
  /** A list for the week, or one of a person. */
  readonly hasPlan?: true;
  readonly notes: number;
  /** Formulas that were made values for colleagues. */
  readonly frozen: number;
  /** Sheets that were made of files; absent where there are none. */
  readonly exports?: readonly AddedExport[];
}

/** A cell to change by a mechanical mend; 0-based places of the sheet. */
export interface CellFix {
  readonly row: number;
  readonly column: number;
  readonly before: RawCell;
  readonly after: RawCell;
}

/** Cells that were changed in one go by mechanical mends. */
export interface Fixed {
  readonly id: number;
  /** Of mend, as the caller named it. */
  readonly kind?: string | undefined;
  readonly count: number;
}

/** The product row that the selection is in. */
export interface SelectedRow {
  readonly sheetId: string;
  /** Index in the catalogue of the last check. */
  readonly index: number;
  readonly field?: FieldKey;
}

/** Something that a task left as it was, and why. */
export type Undone =
  | {
      /**
       * Notes over the limit, notes on cells that have one of the user's, formulas whose cells were
       * changed before they could come back, sheets with conditional formats that Excel can't read,
       * columns whose filter Excel would not take back, result columns that can't be beside the title, other
       * sheets that are painted as before, people beyond those who are given a sheet each, products
       * without an owner.
       */
      readonly why:
        | 'noteLimit'
        | 'noteTaken'
        | 'formulaLost'
        | 'formatsLeft'
        | 'filterLost'
        | 'notBeside'
        | 'partnersLeft'
        | 'ownersLeft'
        | 'ownerless';
      readonly count: number;
    }
  | {
      /** Formulas that stay, because they show an error or have no result; the first of them. */
      readonly why: 'notFrozen';
      readonly count: number;
      readonly first: CellAt;
    };

/** What was saved, where more is to be said of it than that: problems set aside or shown again, for one. */
export type Saved = 'baseline' | 'noBaseline' | 'views' | 'ignored' | 'rules';

/** What a task came to. */
export interface Done {
  readonly task: Task;
  readonly saved?: Saved;
  /** Rows or cells. */
  readonly count: number;
  /** Absent: everything was done. */
  readonly undone?: readonly Undone[];
  /** The products had moved since the check, so they were checked again first. */
  readonly isRechecked?: true;
}

export interface SessionState {
  readonly capabilities: Capabilities;
  readonly progress?: TaskProgress;
  /** The last task that could not be done; gone when the next one begins. */
  readonly problem?: { readonly task: Task; readonly problem: ExcelProblem };
  /** The last task that was done; gone when the next one begins. */
  readonly done?: Done;
  readonly check?: CheckResult;
  /** Sheets that may complete the checked one; absent until they were looked for. */
  readonly offers?: readonly PartnerOffer[];
  /** What the sheet has brought that a person has last said is to be used; gone with the next check. */
  readonly gain?: JoinGain & { readonly sheetId: string };
  /** People whose lists are still in the workbook though the checked sheet has no product of theirs. */
  readonly goneOwners?: readonly string[];
  /** What has come of the files that a person last handed over. */
  readonly exports?: readonly ExportNews[];
  /** Rows that were edited since they were checked and not judged again yet; before a check, those of all marked sheets. */
  readonly staleRows: number;
  /** Not all rows were looked at: more may be stale. */
  readonly staleAtLeast?: boolean;
  /** Whether marks follow edits. */
  readonly follows: boolean;
  /** New result columns go right after the title, where that can be; else right of the data. */
  readonly besideTitle?: boolean | undefined;
  readonly present: Present;
  /**
   * Only some rows of the sheet are shown: how many, how many more the user's own filter hides, and how many more
   * rows of SKUs are hidden for want of an ID of their own.
   */
  readonly shown?: { readonly seen: number; readonly hidden: number; readonly variants: number };
  /** What of the check a person asked to see, by keyboard or menu; a new object each time. */
  readonly wish?: { readonly what: 'row' | 'next' | 'previous' };
  /** Runs of mends that `undoFixes` takes back, the last one first. */
  readonly fixed: readonly Fixed[];
  /** The pane asks whether everything of the add-in is to be removed. */
  readonly asksToRemove?: true;
  readonly ignored: readonly Ignored[];
  /** The workbook is judged by the default rules, and nothing is ignored, whatever it brings along. */
  readonly byDefault: boolean;
  /** The workbook's own rules as text (JSON); absent: the default rulebook. */
  readonly ownRules?: string | undefined;
  /** ISO date on which they were saved. */
  readonly ownRulesSaved?: string | undefined;
  /** Why the own rules are not in force; empty if they are. */
  readonly ruleProblems: readonly RulebookProblem[];
  readonly selected?: SelectedRow;
  /**
   * Version of the default rules by which the workbook had last been marked when it was opened; of one
   * without marks, by which it was first marked since.
   */
  readonly rulesBefore?: string | undefined;
  /** Checks that the workbook remembers, by sheet; absent until it is read. */
  readonly history?: readonly SheetHistory[];
  /** Problems that sheets had on a day, to be left out of view; absent until they are read. */
  readonly baselines?: readonly SheetBaseline[];
  /** Views of the list of problems that the workbook keeps; absent until it is read. */
  readonly views?: readonly SavedView[];
}

/**
 * Everything that the doors (pane, ribbon) ask of the workbook. One task runs at a time; a task that
 * is asked for during another one waits for it. Tasks never reject: what goes wrong is in the state.
 */
export interface Session {
  state(): SessionState;
  /** Calls back after every change of the state; answers with what ends that. */
  subscribe(listener: () => void): () => void;
  /** The language of what is written into the workbook; that of Excel until then. */
  setLang(lang: Lang): void;
  /** Reads and judges, and marks unless asked not to. */
  check(options?: { readonly target?: Target; readonly mark?: Wanted | false }): Promise<void>;
  /** Judges and marks only the rows that were edited since the last check, for where marks do not follow edits. */
  checkEdited(): Promise<void>;
  /** Marks follow edits, or wait for the next check; at first as Excel keeps its undo steps. */
  setFollows(follows: boolean): void;
  /** Where result columns go; existing ones are moved there at once if that is asked for. */
  placeResults(besideTitle: boolean, moves?: boolean): Promise<void>;
  /** Has the pane show the selected product, or go on to the next or the previous problem; checks first where nothing was. */
  show(what: 'row' | 'next' | 'previous'): Promise<void>;
  /** Checks again without what the workbook brings along, or with it; marks are left as they are. */
  judgeByDefault(byDefault: boolean): Promise<void>;
  /** Stops the running task; the workbook keeps the marks that it had. */
  cancel(): void;
  /**
   * Marks what was checked; where products have moved since, they are checked again first. Cells of the sheets that
   * complete it are painted too if that is said, and from then on until it is unsaid.
   */
  mark(wanted: Wanted, paintsPartners?: boolean): Promise<void>;
  /** Has the pane ask whether everything is to be removed; `removeMarks` and `keepMarks` answer. */
  askToRemove(): Promise<void>;
  keepMarks(): void;
  /** Takes out everything that we put in, sheets that were made of files only if asked for. */
  removeMarks(withExports?: boolean): Promise<void>;
  writeNotes(which: Wanted & { readonly selectionOnly?: boolean }): Promise<void>;
  /** The whole report if no kind is named. */
  writeReport(kind?: ReportKind): Promise<void>;
  /** What is done this week, as a sheet; what was typed into the former one goes along. */
  writePlan(): Promise<void>;
  /** The same, a sheet for each person that the owner column names. */
  writeOwnerPlans(most?: number): Promise<void>;
  /** Deletes the lists of `goneOwners`. */
  dropOwnerPlans(): Promise<void>;
  prepareForColleagues(): Promise<void>;
  bringFormulasBack(): Promise<void>;
  /** Selects a cell: 0-based row and column of the checked sheet, or of another one. */
  goTo(row: number, column: number, sheetId?: string): Promise<void>;
  /** Filters the checked sheet to some rows of the check; the user's own filter holds. */
  showOnly(rows: readonly number[]): Promise<void>;
  /** Shows the rows again that `showOnly` has hidden. */
  showAll(): Promise<void>;
  /** Looks for sheets that may complete the checked one, beside other tasks. */
  findPartners(): Promise<void>;
  /** Remembers whether a sheet completes the checked one, and checks again. */
  usePartner(sheetId: string, wish: PartnerWish): Promise<void>;
  setMapping(sheetId: string, mapping: SheetMapping): Promise<void>;
  /** Remembers that a row is a product, whatever it looks like, or forgets it; `texts` are those of its cells. */
  setProduct(sheetId: string, texts: readonly string[], isProduct: boolean): Promise<void>;
  setOwnRules(rules: string | undefined): Promise<void>;
  setIgnored(ignored: readonly Ignored[]): Promise<void>;
  /** Remembers the problems of the last check (`packKeys`), or forgets those of its sheet. */
  setBaseline(keys: string | undefined): Promise<void>;
  /** Keeps views of the list of problems in the workbook, in place of those that it has. */
  setViews(views: readonly SavedView[]): Promise<void>;
  /** Changes cells that still hold `before`; each call that changed any can be taken back. */
  applyFixes(fixes: readonly CellFix[], kind?: string): Promise<void>;
  /** Takes back one of `fixed`, the last one if none is named, where cells still hold what it wrote. */
  undoFixes(id?: number): Promise<void>;
  /** A new sheet with some products to try on. */
  insertSample(): Promise<void>;
  /** A new sheet with the columns that matter most, for products to come. */
  insertTemplate(): Promise<void>;
  /** Puts files on sheets of the workbook, to complete the checked one; one of the kind of an older file waits for `replaceExport`. */
  addExports(files: readonly ExportFile[]): Promise<void>;
  /** Whether a file (by name) takes the place of the older one of its kind, or has a sheet of its own. */
  replaceExport(file: string, replaces: boolean): Promise<void>;
  dispose(): Promise<void>;
}
