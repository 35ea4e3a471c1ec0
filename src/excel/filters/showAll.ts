import { runExcel, syncToRead, type Result } from '../gateway';
import type { SavedCriterion } from '../ledger';
import { filterOf, putFilterBack, queueFilter, queueFilterDetails } from '../marks/sheetFilter';
import type { ShownRows } from './showOnly';

/** Whether a criterion is the one that showed some rows only. */
function isOurs(criterion: SavedCriterion, { texts }: ShownRows): boolean {
  const values = criterion?.['values'];
  if (!Array.isArray(values)) return false;
  const wanted = new Set(texts);
  return values.length === wanted.size && values.every((value) => wanted.has(String(value)));
}

/** Shows the rows again that `showOnly` has hidden; what the user filters by holds. How many columns lost their filter. */
export function showAll(shown: ShownRows): Promise<Result<number>> {
  const { sheetId, table, hadFilter } = shown;
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const filter = filterOf(context, sheet, { table });
      const readFilter = queueFilter(filter, table);
      await syncToRead(context);
      const current = readFilter();
      if (current?.isActive !== true) return 0;
      const details = queueFilterDetails(context, sheet, current);
      await syncToRead(context);
      const { saved } = details();
      const criteria = saved.criteria.map((each) => (isOurs(each, shown) ? null : each));
      const isBare = criteria.every((each) => each === null);
      if (!hadFilter && isBare && table === undefined) filter.remove();
      else filter.clearCriteria();
      if (!isBare) return putFilterBack(context, sheet, { ...saved, criteria }, () => undefined);
      await context.sync();
      return 0;
    },
    { access: 'write', isOneStep: true },
  );
}
