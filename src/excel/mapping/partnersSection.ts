import { z } from 'zod';
import {
  entryOf,
  setEntry,
  sheetSection,
  withSheetEntry,
  type SheetKey,
  type StoreDocument,
} from '../store';
import { SHEET_KEY } from '../store/sheetKeySchema';

/** Which sheets a person wants joined to which, in the workbook's own document. */
const PARTNERS = sheetSection(
  'partners',
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
);

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
  return entryOf(document, PARTNERS, sheet, existing)?.partners ?? [];
}

/** Remembers a choice; it is in the workbook after `queueSave` and a sync. */
export function rememberPartner(
  document: StoreDocument,
  sheet: SheetKey,
  choice: PartnerChoice,
  existing: readonly string[],
): void {
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
  setEntry(document, PARTNERS, entry, existing);
}
