import type { ExcelProblem } from '../../report';
import type { RulebookProblem } from '../../rulebook';
import { runExcel, type Result } from '../gateway';
import { LEDGER } from '../ledger';
import { IGNORED, OWN_RULES, type Ignored } from '../rules';
import { FROZEN, formulasIn } from '../share';
import { readStore, type StoreDocument } from '../store';
import type { Standing } from './types';

/** What a session knows of the workbook before anything is checked. */
export interface Stored {
  readonly standing: Standing;
  readonly ignored: readonly Ignored[];
  readonly ownRules: string | undefined;
  /** Why the own rules are not in force. */
  readonly ruleProblems: readonly RulebookProblem[];
  readonly problems: readonly ExcelProblem[];
}

/** The rules are loaded only if the workbook has some of its own. */
async function problemsOf(ownRules: string | undefined): Promise<readonly RulebookProblem[]> {
  if (ownRules === undefined) return [];
  const { bookOf } = await import('../rules/bookOf');
  return bookOf(ownRules).problems;
}

export async function storedIn(document: StoreDocument): Promise<Stored> {
  const ledger = document.get(LEDGER);
  const ownRules = document.get(OWN_RULES).text;
  return {
    standing: {
      marked: ledger.sheets.flatMap(({ sheet, block }) => (block ? [sheet.id] : [])),
      hasReport: ledger.report !== undefined,
      notes: ledger.notes.length,
      frozen: document.get(FROZEN).areas.reduce((sum, area) => sum + formulasIn(area), 0),
    },
    ignored: document.get(IGNORED),
    ownRules,
    ruleProblems: await problemsOf(ownRules),
    problems: document.problems,
  };
}

/** Reads it in two requests. */
export function readStored(): Promise<Result<Stored>> {
  return runExcel(async (context) => storedIn(await readStore(context)), { access: 'read' });
}
