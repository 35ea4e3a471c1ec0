import { syncToRead } from '../gateway';
import { NAMESPACE } from './xmlText';

/** Queues the removal of everything that we keep in the workbook, after one sync to find it. */
export async function queueRemoval(context: Excel.RequestContext): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  await syncToRead(context);
  for (const part of parts.items) part.delete();
}
