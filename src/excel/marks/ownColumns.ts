import type { OwnColumns } from '../read';
import { queueBlock, queueStaged } from './sheetState';

/** Tells the result columns of a sheet, those of a broken-off run too; neither is product data. */
export const ownColumns: OwnColumns = (_context, sheet) => {
  const block = queueBlock(sheet);
  const staged = queueStaged(sheet);
  return () => {
    const place = staged.place();
    const unfinished = Array.from({ length: place?.columns ?? 0 }, (_, at) => place!.column + at);
    return [...block().columns.values(), ...unfinished];
  };
};
