import { WorkbookDocument } from './storeDocument';
import { envelopeXml } from './envelope';
import type { StoreDocument } from './types';

/**
 * Queues the document to be saved with the caller's next sync, together with whatever else that
 * changes; nothing is queued if nothing was `set`. The parts that it was gathered from become one. A
 * run may save several times, in the context in which it saved first.
 *
 * @throws TypeError for a document that `readStore` did not make.
 */
export function queueSave(context: Excel.RequestContext, document: StoreDocument): void {
  if (!(document instanceof WorkbookDocument)) throw new TypeError('not a document of this store');
  if (!document.isChanged) return;
  const { customXmlParts } = context.workbook;
  const xml = envelopeXml(document.saved());
  const part = document.added ?? partOf(document, customXmlParts);
  if (part) part.setXml(xml);
  else document.added = customXmlParts.add(xml);
  if (document.isSaved) return;
  for (const id of document.superseded) customXmlParts.getItem(id).delete();
  document.isSaved = true;
}

function partOf(
  { partId }: WorkbookDocument,
  parts: Excel.CustomXmlPartCollection,
): Excel.CustomXmlPart | undefined {
  return partId === undefined ? undefined : parts.getItem(partId);
}
