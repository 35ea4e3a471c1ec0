import { syncToRead } from '../gateway';
import { WorkbookDocument } from './storeDocument';
import type { StoreDocument, StoreReading } from './types';
import { NAMESPACE } from '../../report/carried/xmlText';

/**
 * Begins to read the document in requests of the caller's: queues what the next sync fetches, then
 * (`queueTexts`) what the one after it does.
 */
export function queueStore(context: Excel.RequestContext): StoreReading {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  let texts: { id: string; xml: OfficeExtension.ClientResult<string> }[] = [];
  return {
    queueTexts() {
      texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    },
    document() {
      return new WorkbookDocument(
        texts.map(({ id, xml }) => ({ id, xml: xml.value })),
        () => new Date(),
      );
    },
  };
}

/** Reads the document by itself: two syncs, or one where the workbook has none yet. */
export async function readStore(context: Excel.RequestContext): Promise<StoreDocument> {
  const reading = queueStore(context);
  await syncToRead(context);
  reading.queueTexts();
  await syncToRead(context);
  return reading.document();
}
