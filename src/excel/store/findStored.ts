import { syncToRead } from '../gateway';
import { NAMESPACE } from '../../report/carried/xmlText';

/**
 * Finds everything that we keep in the workbook, in one sync; what it returns queues its removal, which
 * belongs into the last message of a run: until then it says what is to be done.
 */
export async function findStored(context: Excel.RequestContext): Promise<() => void> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  await syncToRead(context);
  return () => {
    for (const part of parts.items) part.delete();
  };
}
