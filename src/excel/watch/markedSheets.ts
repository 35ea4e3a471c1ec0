import { runExcel, syncToRead, type Result } from '../gateway';
import { LEDGER } from '../ledger';
import { queueStore, type SheetKey } from '../store';

/** The sheets that have marks by the ledger and are still there; two syncs. */
export function markedSheets(): Promise<Result<readonly SheetKey[]>> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      const reading = queueStore(context);
      await syncToRead(context);
      reading.queueTexts();
      await syncToRead(context);
      const marked = reading
        .document()
        .get(LEDGER)
        .sheets.filter(({ block }) => block);
      return worksheets.items
        .filter(({ id, name }) =>
          marked.some(({ sheet }) => sheet.id === id || sheet.name === name),
        )
        .map(({ id, name }) => ({ id, name }));
    },
    { access: 'read' },
  );
}
