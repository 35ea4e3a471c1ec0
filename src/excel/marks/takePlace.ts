import type { ResultBlock } from '../ledger';
import { RESULT_COLUMNS, resultColumnName } from '../../report';
import type { Lang } from '../../strings';
import { BLOCK_NAMES } from './blockNames';
import { columnName } from './columnNames';
import { queueDropColumns, queueDropNames, queueDropOwn, spanOf } from './dropBlock';
import type { NewBlock } from './newBlock';
import { rangeAt, type Place } from './place';
import type { MarkedSheet } from './readMarkedSheet';
import { settledPlaces, spanning, type SettledPlaces } from './settledPlaces';
import { queueShow } from './stageBlock';

/** The rows of `inner` as a place in one column. */
const rowsIn = (column: number, row: number, end: number): Place => ({
  row,
  column,
  rows: Math.max(0, end - row),
  columns: 1,
});

/** Queues the copy of what was staged into the existing columns. */
function queueCopy(
  sheet: Excel.Worksheet,
  { state }: MarkedSheet,
  { place, written }: NewBlock,
  lang: Lang,
): void {
  const { row, rows } = place;
  const old = state.results ?? place;
  RESULT_COLUMNS.forEach(({ key }, at) => {
    const column = state.columns.get(key)!;
    const stale = [
      rowsIn(column, old.row, Math.min(row, old.row + old.rows)),
      rowsIn(column, row + rows, old.row + old.rows),
    ];
    for (const each of stale)
      if (each.rows > 0) rangeAt(sheet, each).clear(Excel.ClearApplyTo.contents);
    rangeAt(sheet, rowsIn(column, row, row + 1)).values = [[resultColumnName(key, lang)]];
    if (written.rows === 0) return;
    const [from, to] = [place.column + at, column].map((each) =>
      rangeAt(sheet, rowsIn(each, written.row, written.row + written.rows)),
    );
    to!.copyFrom(from!, Excel.RangeCopyType.values);
  });
}

/** Queues what a selection leaves alone to be said by new columns too, as far as old ones say it. */
export function queueKeep(
  sheet: Excel.Worksheet,
  { state }: MarkedSheet,
  { place, written, isInPlace }: NewBlock,
): void {
  const old = state.results;
  if (isInPlace || old === undefined) return;
  const end = Math.min(place.row + place.rows, old.row + old.rows);
  const first = Math.max(place.row + 1, old.row + 1);
  RESULT_COLUMNS.forEach(({ key }, at) => {
    const column = state.columns.get(key);
    if (column === undefined || column >= place.column) return;
    for (const [from, to] of [
      [first, Math.min(end, written.row)],
      [Math.max(first, written.row + written.rows), end],
    ] as const) {
      if (from >= to) continue;
      const kept = rangeAt(sheet, rowsIn(column, from, to));
      rangeAt(sheet, rowsIn(place.column + at, from, to)).copyFrom(
        kept,
        Excel.RangeCopyType.values,
      );
    }
  });
}

function queueNames(sheet: Excel.Worksheet, { columns }: SettledPlaces, place: Place): void {
  const span = spanning(columns, place);
  sheet.names.add(BLOCK_NAMES.results, rangeAt(sheet, span)).visible = false;
  for (const [key, column] of columns) {
    const range = rangeAt(sheet, { ...place, column, columns: 1 });
    sheet.names.add(columnName(key), range).visible = false;
  }
}

/** Queues that what was staged takes the place of the earlier columns; answers with where things are then. */
export function queueTakePlace(
  context: Excel.RequestContext,
  found: MarkedSheet,
  block: NewBlock,
  known: ResultBlock | undefined,
  lang: Lang,
): SettledPlaces {
  const { sheet, state, tables } = found;
  const { place, table } = block;
  const settled = settledPlaces(block, state);
  if (block.isInPlace) {
    queueCopy(sheet, found, block, lang);
    const around = table && { id: table.id, firstColumn: place.column - table.index };
    queueDropColumns(context, sheet, spanOf(place), around);
  } else {
    const origin = table ? { staged: place } : { inserted: place };
    queueDropOwn(context, sheet, state, { tables, known, ...origin });
    queueShow(sheet, spanning(settled.columns, place), lang);
  }
  queueDropNames(sheet, state, 'results');
  sheet.names.getItem(BLOCK_NAMES.staged).delete();
  queueNames(sheet, settled, place);
  return settled;
}
