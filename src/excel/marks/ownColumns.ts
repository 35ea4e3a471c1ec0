import type { OwnColumns } from '../read';
import { queueName } from './sheetState';

/** Tells the result columns of a sheet, those of a broken-off run too; neither is product data. */
export const ownColumns: OwnColumns = (_context, sheet) => {
  const blocks = [queueName(sheet, 'results'), queueName(sheet, 'staged')];
  return () =>
    blocks.flatMap((block) => {
      const place = block.place();
      if (place === undefined) return [];
      return Array.from({ length: place.columns }, (_, at) => place.column + at);
    });
};
