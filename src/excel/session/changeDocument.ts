import { runExcel, type Result } from '../gateway';
import { queueSave, readStore, type StoreDocument } from '../store';
import { storedIn, type Stored } from './readStored';

/** Changes the workbook's own document in one go, and says what it holds then. */
export function changeDocument(change: (document: StoreDocument) => void): Promise<Result<Stored>> {
  return runExcel(
    async (context) => {
      const document = await readStore(context);
      change(document);
      queueSave(context, document);
      await context.sync();
      return storedIn(document);
    },
    { access: 'write' },
  );
}
