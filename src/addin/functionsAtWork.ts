import { ownColumns, SheetHeaders } from '../excel';
import { bookOf } from '../excel/rules/bookOf';
import { readStored } from '../excel/session';
import type { Rulebook } from '../rulebook';

/** The headers of the workbook's sheets, without our own columns. */
export const headers = new SheetHeaders(ownColumns);

/** The workbook's own rules; the default ones where it can't be read. */
export async function rulebook(): Promise<Rulebook> {
  const stored = await readStored();
  return bookOf(stored.ok ? stored.value.ownRules : undefined).book;
}
