import type { ExcelProblem } from '../../report';
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
  readonly problems: readonly ExcelProblem[];
}

export function storedIn(document: StoreDocument): Stored {
  const ledger = document.get(LEDGER);
  return {
    standing: {
      marked: ledger.sheets.flatMap(({ sheet, block }) => (block ? [sheet.id] : [])),
      hasReport: ledger.report !== undefined,
      notes: ledger.notes.length,
      frozen: document.get(FROZEN).areas.reduce((sum, area) => sum + formulasIn(area), 0),
    },
    ignored: document.get(IGNORED),
    ownRules: document.get(OWN_RULES).text,
    problems: document.problems,
  };
}

/** Reads it in two requests. */
export function readStored(): Promise<Result<Stored>> {
  return runExcel(async (context) => storedIn(await readStore(context)), { access: 'read' });
}
