import type { ExcelProblem } from '../../report';
import type { RulebookProblem } from '../../rulebook';
import { runExcel, type Result } from '../gateway';
import { BASELINES, type SheetBaseline } from '../history/baselineSection';
import { HISTORY, type SheetHistory } from '../history/historySection';
import { LEDGER } from '../ledger';
import { IGNORED, OWN_RULES, type Ignored } from '../rules';
import { openBook, type OpenedBook } from '../store/openBook';
import { presentIn } from './presentIn';
import { VIEWS, type SavedView } from '../views/viewsSection';
import type { Present } from './types';

/** What a session knows of the workbook before anything is checked. */
export interface Stored {
  readonly present: Present;
  readonly ignored: readonly Ignored[];
  readonly ownRules: string | undefined;
  readonly ownRulesSaved: string | undefined;
  readonly history: readonly SheetHistory[];
  readonly baselines: readonly SheetBaseline[];
  readonly views: readonly SavedView[];
  /** Why the own rules are not in force. */
  readonly ruleProblems: readonly RulebookProblem[];
  /** Version of the default rules by which the workbook was last marked. */
  readonly rules: string | undefined;
  readonly problems: readonly ExcelProblem[];
}

/** The rules are loaded only if the workbook has some of its own. */
async function problemsOf(ownRules: string | undefined): Promise<readonly RulebookProblem[]> {
  if (ownRules === undefined) return [];
  const { bookOf } = await import('../rules/bookOf');
  return bookOf(ownRules).problems;
}

export async function storedIn(book: OpenedBook): Promise<Stored> {
  const { document } = book;
  const { text: ownRules, saved: ownRulesSaved } = document.get(OWN_RULES);
  return {
    present: presentIn(book),
    ignored: document.get(IGNORED),
    ownRules,
    ownRulesSaved,
    history: document.get(HISTORY),
    baselines: document.get(BASELINES),
    views: document.get(VIEWS),
    ruleProblems: await problemsOf(ownRules),
    rules: document.get(LEDGER).rules,
    problems: document.problems,
  };
}

/** Reads it in two requests. */
export function readStored(): Promise<Result<Stored>> {
  return runExcel(async (context) => storedIn(await openBook(context)), { access: 'read' });
}
