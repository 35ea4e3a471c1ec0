import { syncToRead } from '../gateway';
import { queueStore } from './readStore';
import type { SheetKey, StoreDocument } from './types';

/** A worksheet and the names that it has. */
interface NamedSheet extends SheetKey {
  readonly names: readonly string[];
}

/** The workbook's own document, and what tells how much of it holds. */
export interface OpenedBook {
  readonly document: StoreDocument;
  readonly sheets: readonly NamedSheet[];
}

/** Reads it in two syncs. */
export async function openBook(context: Excel.RequestContext): Promise<OpenedBook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const reading = queueStore(context);
  await syncToRead(context);
  reading.queueTexts();
  for (const { names } of worksheets.items) names.load('items/name');
  await syncToRead(context);
  const sheets = worksheets.items.map(({ id, name, names }) => ({
    id,
    name,
    names: names.items.map((item) => item.name),
  }));
  return { document: reading.document(), sheets };
}
