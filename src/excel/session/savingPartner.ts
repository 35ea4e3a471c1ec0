import { refuse, syncToRead } from '../gateway';
import type { DocumentChange } from './changeDocument';
import { rememberPartner } from '../mapping/partnersSection';

/** What a person says of a partner. */
export interface PartnerWish {
  readonly use: boolean;
  /** Whether its values win over those of the checked sheet; not, if absent. */
  readonly wins?: boolean;
  /** Fields in which it is the other way round; none, if absent. */
  readonly except?: readonly string[];
  /** Fields that it has, which are missed where it has them no more. */
  readonly fields?: readonly string[];
}

/** Remembers whether a sheet completes the checked one. Problem: `sheetGone`. */
export function savingPartner(
  checkedId: string,
  partnerId: string,
  { use, wins = false, except = [], fields }: PartnerWish,
): DocumentChange {
  return async (document, context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await syncToRead(context);
    const keyOf = (wanted: string) => {
      const sheet = worksheets.items.find(({ id }) => id === wanted);
      return sheet ? { id: wanted, name: sheet.name } : refuse({ code: 'sheetGone' });
    };
    const existing = worksheets.items.map(({ id }) => id);
    const choice = { sheet: keyOf(partnerId), use, wins, except, fields };
    rememberPartner(document, keyOf(checkedId), choice, existing);
  };
}
