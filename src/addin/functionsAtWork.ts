import { capabilities } from '../excel/capabilities';
import { LaterCalculation, recalculate, runExcel, untilAnswered } from '../excel/gateway';
import { SheetHeaders } from '../excel/mapping';
import { ownColumns } from '../excel/marks';
import { bookOf } from '../excel/rules/bookOf';
import { queueDatesFrom1904 } from '../excel/read/datesFrom1904';
import { EmptyCells } from '../excel/read/emptyCells';
import { readStored } from '../excel/session';
import { SheetPartners } from '../excel/partners';
import { FollowedHeaders } from '../excel/watch/followedHeaders';
import { excelProblemText } from '../report';
import type { Rulebook } from '../rulebook';

/** Recalculates formulas whose request failed, so that they ask again. */
export const later = new LaterCalculation(recalculate);

/** The headers of the workbook's sheets, without result columns; formulas follow their changes. */
export const headers = new FollowedHeaders(new SheetHeaders(ownColumns), recalculate, (sheetId) =>
  partners.forget(sheetId),
);

/** The sheets that complete those of formulas. */
export const partners: SheetPartners = new SheetPartners(headers, ownColumns);

/** Which cells are empty of those that formulas were handed as 0. */
export const emptyCells = new EmptyCells((read) => later.after('cells', read));

async function askDates(context: Excel.RequestContext): Promise<boolean> {
  const answer = queueDatesFrom1904(context);
  await context.sync();
  return answer();
}

/** Whether the workbook's dates count from 1904; where that is unknown, they don't. */
export async function datesFrom1904(): Promise<boolean> {
  const answer = await untilAnswered(() => runExcel(askDates, { access: 'read' }));
  return answer.ok && answer.value;
}

/**
 * The rules in force: the workbook's own over the default ones. Where the workbook can't be read it is
 * not known which those are.
 *
 * @throws Error with the reason, so that the next formula asks again
 */
export async function rulebook(): Promise<Rulebook> {
  const stored = await later.after('rules', untilAnswered(readStored));
  if (!stored.ok) throw new Error(excelProblemText(stored.problem, capabilities().lang));
  return bookOf(stored.value.ownRules).book;
}
