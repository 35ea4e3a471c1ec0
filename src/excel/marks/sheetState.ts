import { RESULT_COLUMNS, type ResultKey } from '../../report';
import { BLOCK_NAMES } from './blockNames';
import { columnName } from './columnNames';
import { queueFormats, type FoundFormats } from './findFormats';
import { PLACE, placeOf, type Place } from './place';
import { queueFilter, type FoundFilter } from './sheetFilter';

/** 0-based columns of the sheet by what they say. */
export type OwnPlaces = ReadonlyMap<ResultKey, number>;

/** The marks of a sheet, as the sheet itself shows them. */
export interface SheetState {
  /** From the first result column to the last; absent: none, or they were deleted. */
  readonly results?: Place | undefined;
  /** The result columns' places in the sheet; those that were deleted are missing. */
  readonly columns: OwnPlaces;
  readonly staged?: Place | undefined;
  /** The add-in's names that exist, whether or not they still refer to something. */
  readonly names: readonly string[];
  readonly formats: FoundFormats;
  readonly filter?: FoundFilter | undefined;
}

/** Queues the reading of the place that one of the add-in's names refers to; known after a sync. */
function queueName(sheet: Excel.Worksheet, name: string) {
  const item = sheet.names.getItemOrNullObject(name);
  item.load('name');
  const range = item.getRangeOrNullObject();
  range.load(PLACE);
  return {
    name,
    exists: () => !item.isNullObject,
    place: () => (range.isNullObject ? undefined : placeOf(range)),
  };
}

/** Where our columns are, and the names that follow them. */
export interface OwnBlock {
  readonly results?: Place | undefined;
  readonly columns: OwnPlaces;
  readonly names: readonly string[];
}

/** Queues the reading of where the result columns are; known after a sync. */
export function queueBlock(sheet: Excel.Worksheet): () => OwnBlock {
  const block = queueName(sheet, BLOCK_NAMES.results);
  const each = RESULT_COLUMNS.map(({ key }) => ({
    key,
    item: queueName(sheet, columnName(key)),
  }));
  return () => {
    const columns = each.flatMap(({ key, item }): [ResultKey, number][] => {
      const place = item.place();
      return place === undefined ? [] : [[key, place.column]];
    });
    const items = [block, ...each.map(({ item }) => item)];
    return {
      results: columns.length > 0 ? block.place() : undefined,
      columns: new Map(columns),
      names: items.filter((item) => item.exists()).map(({ name }) => name),
    };
  };
}

/**
 * The place into which whole lines can be written; undefined where result columns are missing, or not
 * side by side in their order any more.
 */
export function wholeBlock({ results, columns }: OwnBlock): Place | undefined {
  if (results?.columns !== RESULT_COLUMNS.length) return undefined;
  const isWhole = RESULT_COLUMNS.every(({ key }, at) => columns.get(key) === results.column + at);
  return isWhole ? results : undefined;
}

/** Queues the place of a run that was not finished. */
export const queueStaged = (sheet: Excel.Worksheet) => queueName(sheet, BLOCK_NAMES.staged);

/**
 * Queues what is in a sheet, its conditional formats only if they are wanted; known after one sync.
 *
 * @param isWanted which formats, by their formula; those by the codes of their own row if absent
 */
export function queueSheetState(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: string | undefined,
  withFormats: boolean,
  isWanted?: (formula: string) => boolean,
): () => SheetState {
  const block = queueBlock(sheet);
  const staged = queueStaged(sheet);
  const formats = withFormats ? queueFormats(sheet, isWanted) : undefined;
  const filter =
    table === undefined
      ? queueFilter(sheet.autoFilter)
      : queueFilter(context.workbook.tables.getItem(table).autoFilter, table);
  return () => {
    const { results, columns, names } = block();
    return {
      results,
      columns,
      staged: staged.place(),
      names: staged.exists() ? [...names, staged.name] : names,
      formats: formats?.(),
      filter: filter(),
    };
  };
}
