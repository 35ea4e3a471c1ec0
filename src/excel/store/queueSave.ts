import { WorkbookDocument } from './storeDocument';
import { envelopeXml } from './envelope';
import type { StoreDocument } from './types';

/**
 * Queues the document to be saved with the caller's next sync, together with whatever else that
 * changes; nothing is queued if nothing was `set`. The parts that it was gathered from become one.
 *
 * @throws TypeError for a document that `readStore` did not make.
 */
export function queueSave(context: Excel.RequestContext, document: StoreDocument): void {
  if (!(document instanceof WorkbookDocument)) throw new TypeError('not a document of this store');
  if (!document.isChanged) return;
  const { customXmlParts } = context.workbook;
  const xml = envelopeXml(document.saved());
  if (document.partId === undefined) customXmlParts.add(xml);
  else customXmlParts.getItem(document.partId).setXml(xml);
  for (const id of document.superseded) customXmlParts.getItem(id).delete();
}
