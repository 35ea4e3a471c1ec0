import { z } from 'zod';
import { findSheetEntry, type Section, type SheetKey } from '../store';
import type { CheckResult } from '../check/types';
import { SHEET_KEY } from '../store/sheetKeySchema';

/** The problems that a sheet had on a day, so that only later ones are shown. */
export interface SheetBaseline {
  readonly sheet: SheetKey;
  /** ISO date. */
  readonly date: string;
  /** `packKeys` of their keys. */
  readonly keys: string;
}

export const BASELINES: Section<readonly SheetBaseline[]> = {
  name: 'baselines',
  schema: z.array(
    z.object({
      sheet: SHEET_KEY,
      date: z.string(),
      keys: z.string(),
    }),
  ),
  empty: [],
};

/** Sheets beyond these lose theirs, the oldest first. */
export const BASELINE_SHEETS = 5;

/** The baseline of the sheet of a check. */
export const baselineOf = (
  baselines: readonly SheetBaseline[] | undefined,
  { data }: Pick<CheckResult, 'data'>,
): SheetBaseline | undefined =>
  findSheetEntry(baselines ?? [], { id: data.sheetId, name: data.name });
