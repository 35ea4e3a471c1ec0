import { z } from 'zod';
import type { Section, SheetKey } from '../store';
import { SHEET_KEY } from '../store/sheetKeySchema';

/** A reference of frozen formulas, and the hidden name that follows the cells that it is about. */
export interface FrozenReference {
  readonly name: string;
  readonly kind: 'cells' | 'rows' | 'columns';
  /** Rows of the named cells when they were frozen. */
  readonly rows: number;
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
  readonly isSingle: boolean;
  /** Whether the formula names the sheet. */
  readonly namesSheet: boolean;
}

/**
 * Cells whose formulas were made values: formulas of one column that say the same of their own row each,
 * or one formula whose results fill the cells.
 */
export interface FrozenArea {
  /** Hidden name, of the sheet, that follows the cells. */
  readonly name: string;
  readonly sheet: SheetKey;
  readonly isSpill: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly parts: readonly string[];
  readonly references: readonly FrozenReference[];
  readonly tables: readonly string[];
  /** Hashes of the values, row by row, with spaces between. */
  readonly hashes: string;
  /** A run has begun to freeze it and has not ended. */
  readonly isPending?: boolean | undefined;
}

export interface Frozen {
  readonly areas: readonly FrozenArea[];
  /** What the setting that keeps Excel from asking for trust was before; absent: not touched. */
  readonly trust?: { readonly before?: unknown } | undefined;
}

const flags = z.tuple([z.boolean(), z.boolean(), z.boolean(), z.boolean()]);

/** Formulas that were made values for colleagues. */
export const FROZEN: Section<Frozen> = {
  name: 'frozen',
  schema: z.object({
    areas: z.array(
      z.object({
        name: z.string(),
        sheet: SHEET_KEY,
        isSpill: z.boolean(),
        rows: z.number(),
        columns: z.number(),
        parts: z.array(z.string()),
        references: z.array(
          z.object({
            name: z.string(),
            kind: z.enum(['cells', 'rows', 'columns']),
            rows: z.number(),
            fixed: flags,
            isSingle: z.boolean(),
            namesSheet: z.boolean(),
          }),
        ),
        tables: z.array(z.string()),
        hashes: z.string(),
        isPending: z.boolean().optional(),
      }),
    ),
    trust: z.object({ before: z.unknown().optional() }).optional(),
  }),
  empty: { areas: [] },
};

/** How the hidden names of frozen cells and of their references begin. */
export const FROZEN_NAME = '_youpin_frozen_';

/** How many formulas an area had. */
export const formulasIn = ({ isSpill, rows }: FrozenArea): number => (isSpill ? 1 : rows);
