import { z } from 'zod';
import { checkRecord, withRecord, type CheckRecord } from '../../report';
import type { CheckResult } from '../check/types';
import {
  findSheetEntry,
  withSheetEntry,
  type Section,
  type SheetKey,
  type StoreDocument,
} from '../store';
import { SHEET_KEY } from '../store/sheetKeySchema';

/** The checks of a sheet that the workbook remembers: the last of each day, and the first of the last one. */
export interface SheetHistory {
  readonly sheet: SheetKey;
  readonly records: readonly CheckRecord[];
}

const counts = z.record(z.string(), z.number());

export const HISTORY: Section<readonly SheetHistory[]> = {
  name: 'history',
  schema: z.array(
    z.object({
      sheet: SHEET_KEY,
      records: z.array(
        z.object({
          date: z.string(),
          rows: z.number(),
          premium: z.number(),
          undetermined: z.number(),
          pools: counts,
          findings: counts,
        }),
      ),
    }),
  ),
  empty: [],
};

/** Sheets beyond these are forgotten, the longest unchecked first. */
const SHEETS = 20;

/** Remembers a check of a whole sheet; it is saved with the document. */
export function rememberCheck(document: StoreDocument, { data, verdict }: CheckResult): void {
  if (data.part) return;
  const sheet = { id: data.sheetId, name: data.name };
  const history = document.get(HISTORY);
  const records = withRecord(findSheetEntry(history, sheet)?.records ?? [], checkRecord(verdict));
  document.set(HISTORY, withSheetEntry(history, { sheet, records }).slice(-SHEETS));
}

/** What is remembered of the sheet of a check. */
export const recordsOf = (
  history: readonly SheetHistory[] | undefined,
  { data }: Pick<CheckResult, 'data'>,
): readonly CheckRecord[] =>
  findSheetEntry(history ?? [], { id: data.sheetId, name: data.name })?.records ?? [];
