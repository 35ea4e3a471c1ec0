import { BLOCK_NAMES, type BlockName } from './blockNames';
import { queueFormats } from './findFormats';
import { PLACE, placeOf, type Place } from './place';
import { queueFilter, type FoundFilter } from './sheetFilter';

/** What stands in a sheet, as the sheet itself tells. */
export interface SheetState {
  /** Our columns; absent: none, or somebody deleted them. */
  readonly results?: Place | undefined;
  readonly staged?: Place | undefined;
  /** Names of ours that exist, whether or not they still refer to something. */
  readonly names: readonly BlockName[];
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly filter?: FoundFilter | undefined;
}

/** Queues the place that a name of ours refers to; told after a sync. */
export function queueName(sheet: Excel.Worksheet, name: BlockName) {
  const item = sheet.names.getItemOrNullObject(BLOCK_NAMES[name]);
  item.load('name');
  const range = item.getRangeOrNullObject();
  range.load(PLACE);
  return {
    exists: () => !item.isNullObject,
    place: () => (range.isNullObject ? undefined : placeOf(range)),
  };
}

/** Queues what stands in a sheet; told after one sync. */
export function queueSheetState(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: string | undefined,
): () => SheetState {
  const results = queueName(sheet, 'results');
  const staged = queueName(sheet, 'staged');
  const formats = queueFormats(sheet);
  const filter =
    table === undefined
      ? queueFilter(sheet.autoFilter)
      : queueFilter(context.workbook.tables.getItem(table).autoFilter, table);
  return () => ({
    results: results.place(),
    staged: staged.place(),
    names: [
      ...(results.exists() ? (['results'] as const) : []),
      ...(staged.exists() ? (['staged'] as const) : []),
    ],
    formats: formats(),
    filter: filter(),
  });
}
