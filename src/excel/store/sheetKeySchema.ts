import { z } from 'zod';

/** A sheet as sections of the workbook's document name it (see `SheetKey`). */
export const SHEET_KEY = z.object({ id: z.string(), name: z.string() });
