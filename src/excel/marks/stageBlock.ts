import { RESULT_COLUMNS } from '../../report';
import { resultColumnName } from '../../report';
import type { Lang } from '../../strings';
import { BLOCK_NAMES } from './blockNames';
import { pointsOf } from './columnPoints';
import type { NewBlock } from './newBlock';
import { bodyOf, columnsOf, rangeAt, SHEET_ROWS, type Place } from './place';

/** Follows the header of a staged column in a table, where every header is the only one of its name. */
const STAGED_SUFFIX = ' …';

/** The header row of the block. */
export const headerOf = (lang: Lang): string[] =>
  RESULT_COLUMNS.map(({ key }) => resultColumnName(key, lang));

function queueTableColumns(
  context: Excel.RequestContext,
  table: NonNullable<NewBlock['table']>,
  lang: Lang,
): void {
  const { columns } = context.workbook.tables.getItem(table.id);
  headerOf(lang).forEach((name, at) => {
    // Excel takes an index only if it is smaller than the count of columns.
    columns.add(table.isEnd ? undefined : table.index + at, undefined, name + STAGED_SUFFIX);
  });
}

function queueSheetColumns(sheet: Excel.Worksheet, place: Place): void {
  const whole = rangeAt(sheet, place).getEntireColumn();
  whole.insert(Excel.InsertShiftDirection.right);
}

/** Excel gives new columns the look, the conditional formats and the drop-down lists of their neighbour. */
function queueClearInherited(sheet: Excel.Worksheet, { place, table }: NewBlock): void {
  // Not above the header: a banner that is merged across is taken apart where its format is cleared. In a
  // table not the header either, which looks like its neighbours.
  const down = table ? bodyOf(place) : { ...place, rows: SHEET_ROWS - place.row };
  if (down.rows === 0) return;
  const cells = rangeAt(sheet, down);
  cells.clear(Excel.ClearApplyTo.formats);
  cells.dataValidation.clear();
}

/**
 * Queues empty columns for a block, and the name that follows them. They are hidden, but not in a table:
 * what is hidden are columns of the sheet, which stay when columns of a table go.
 */
export function queueStage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  staged: NewBlock,
  lang: Lang,
): void {
  const { place, table } = staged;
  if (table === undefined) queueSheetColumns(sheet, place);
  else queueTableColumns(context, table, lang);
  const block = rangeAt(sheet, place);
  // Before anything that Excel may refuse in an undo group: by their name the columns are found when it is tried again.
  const name = sheet.names.add(BLOCK_NAMES.staged, block);
  name.visible = false;
  queueClearInherited(sheet, staged);
  if (table === undefined) block.columnHidden = true;
}

/** Queues some lines of a block, from row `row` of the sheet on. */
export function queueLines(
  sheet: Excel.Worksheet,
  place: Place,
  row: number,
  lines: readonly (readonly string[])[],
): void {
  if (lines.length === 0) return;
  const range = rangeAt(sheet, { ...place, row, rows: lines.length });
  range.values = lines as string[][];
}

/** Queues that a finished block is seen: headers, widths, all but the codes shown. */
export function queueShow(sheet: Excel.Worksheet, place: Place, lang: Lang): void {
  const header = rangeAt(sheet, { ...place, rows: 1 });
  header.values = [headerOf(lang)];
  header.format.font.bold = true;
  RESULT_COLUMNS.forEach(({ hidden, width }, at) => {
    const column = rangeAt(sheet, columnsOf(place, at));
    column.format.columnWidth = pointsOf(width);
    column.columnHidden = hidden;
  });
}
