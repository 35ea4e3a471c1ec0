import { runExcel, type Result } from '../gateway';
import { queueSave, readStore, type StoreDocument } from '../store';
import { storedIn, type Stored } from './readStored';

/** A change of the workbook's own document; it may ask Excel for what it needs. */
export type DocumentChange = (
  document: StoreDocument,
  context: Excel.RequestContext,
) => void | Promise<void>;

/** Changes the workbook's own document in one go, and says what it holds then. */
export function changeDocument(change: DocumentChange): Promise<Result<Stored>> {
  return runExcel(
    async (context) => {
      const document = await readStore(context);
      await change(document, context);
      queueSave(context, document);
      await context.sync();
      return storedIn(document);
    },
    { access: 'write' },
  );
}
