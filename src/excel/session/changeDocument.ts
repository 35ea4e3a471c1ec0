import { runExcel, type Result } from '../gateway';
import { queueSave, type StoreDocument } from '../store';
import { storedIn, type Stored } from './readStored';
import { openBook } from '../store/openBook';

/** A change of the workbook's own document; it may ask Excel for what it needs. */
export type DocumentChange = (
  document: StoreDocument,
  context: Excel.RequestContext,
) => void | Promise<void>;

/** Changes the workbook's own document in one go, and says what it holds then. */
export function changeDocument(change: DocumentChange): Promise<Result<Stored>> {
  return runExcel(
    async (context) => {
      const book = await openBook(context);
      const { document } = book;
      await change(document, context);
      queueSave(context, document);
      await context.sync();
      return storedIn(book);
    },
    { access: 'write' },
  );
}
