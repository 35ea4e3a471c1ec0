import { z } from 'zod';
import {
  findSheetEntry,
  withSheetEntry,
  type Section,
  type SheetKey,
  type StoreDocument,
} from '../store';
import { SHEET_KEY } from '../store/sheetKeySchema';

const SCHEMA = z.object({
  sheets: z.array(
    z.object({
      sheet: SHEET_KEY,
      partners: z.array(
        z.object({
          sheet: SHEET_KEY,
          use: z.boolean(),
          wins: z.boolean(),
          except: z.array(z.string()).optional(),
          fields: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});

/** Which sheets a person wants joined to which, in the workbook's own document. */
const partnersSection: Section<z.infer<typeof SCHEMA>> = {
  name: 'partners',
  schema: SCHEMA,
  empty: { sheets: [] },
};

/** What a person said of a sheet as partner of another one. */
interface PartnerChoice {
  readonly sheet: SheetKey;
  readonly use: boolean;
  /** Whether its values win over those of the checked sheet. */
  readonly wins: boolean;
  /** Fields in which it is the other way round. */
  readonly except?: readonly string[] | undefined;
  /** Fields that it had then; absent where that was not remembered. */
  readonly fields?: readonly string[] | undefined;
}

/** What was said of partners of a sheet; `existing` are the ids of all sheets (see `findSheetEntry`). */
export function partnersOf(
  document: StoreDocument,
  sheet: SheetKey,
  existing: readonly string[],
): readonly PartnerChoice[] {
  return findSheetEntry(document.get(partnersSection).sheets, sheet, existing)?.partners ?? [];
}

/** Remembers a choice; it is in the workbook after `queueSave` and a sync. */
export function rememberPartner(
  document: StoreDocument,
  sheet: SheetKey,
  choice: PartnerChoice,
  existing: readonly string[],
): void {
  const { sheets } = document.get(partnersSection);
  const before = partnersOf(document, sheet, existing);
  const partners = withSheetEntry(before, choice, existing);
  const entry = {
    sheet,
    partners: partners.map(({ except, fields, ...each }) => ({
      ...each,
      ...(except && { except: [...except] }),
      ...(fields && { fields: [...fields] }),
    })),
  };
  document.set(partnersSection, { sheets: withSheetEntry(sheets, entry, existing) });
}
