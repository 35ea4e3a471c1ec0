import { invalidArgument } from '../../engine/HostError';
import type { Method } from '../../engine/types';
import { boxOf } from '../../model/box';
import type { Box, Sheet } from '../../model';
import type { Json, JsonObject } from '../../protocol/types';
import { action, method } from '../define/excelType';
import { asFlag, asList, asNumber, asRecord, isRecord } from '../define/values';
import { addressOf } from '../region/address';
import type { Region } from '../region/Region';
import { formatPatch } from '../format/formatPatch';
import { describeFormat } from '../format/describeFormat';
import { hyperlinkFrom } from './rangeScalars';

type Axis = 'cell' | 'row' | 'column';

/** One entry of `setCellProperties`, `setRowProperties` or `setColumnProperties`. */
function apply(sheet: Sheet, box: Box, properties: JsonObject, axis: Axis): void {
  const { format, hyperlink, columnHidden, rowHidden } = properties;
  if (isRecord(format)) {
    const { columnWidth, rowHeight, ...look } = format;
    const patch = formatPatch(look);
    if (Object.keys(patch).length > 0) sheet.setFormat(box, patch);
    if (axis === 'column' && columnWidth !== undefined) {
      sheet.lines.setColumnWidth(box, asNumber(columnWidth));
    }
    if (axis === 'row' && rowHeight !== undefined)
      sheet.lines.setRowHeight(box, asNumber(rowHeight));
  }
  if (hyperlink !== undefined && hyperlink !== null)
    sheet.setHyperlink(box, hyperlinkFrom(hyperlink));
  if (axis === 'column' && columnHidden !== undefined) {
    sheet.lines.setColumnsHidden(box, asFlag(columnHidden));
  }
  if (axis === 'row' && rowHidden !== undefined) sheet.lines.setRowsHidden(box, asFlag(rowHidden));
}

/** Answer of `getCellProperties` and its like for a box: the properties asked for. */
function describe(sheet: Sheet, box: Box, asked: JsonObject): JsonObject {
  const answer: Record<string, Json> = {};
  const put = (name: string, value: () => Json): void => {
    if (asked[name] === true) answer[name] = value();
  };
  put('address', () => addressOf(sheet, box));
  put('addressLocal', () => addressOf(sheet, box));
  put('rowIndex', () => box.row);
  put('columnIndex', () => box.column);
  put('rowHidden', () => sheet.lines.rowsHidden(box) ?? null);
  put('columnHidden', () => sheet.lines.columnsHidden(box) ?? null);
  put('hidden', () => sheet.lines.isRowHidden(box.row) || sheet.lines.isColumnHidden(box.column));
  put('hyperlink', () => ({ ...sheet.hyperlink(box.row, box.column) }));
  if (isRecord(asked['format'])) answer['format'] = describeFormat(sheet, box, asked['format']);
  return answer;
}

function rowsOf({ box }: Region): Box[] {
  return Array.from({ length: box.rows }, (_, index) => ({
    ...box,
    row: box.row + index,
    rows: 1,
  }));
}

function columnsOf({ box }: Region): Box[] {
  return Array.from({ length: box.columns }, (_, index) => ({
    ...box,
    column: box.column + index,
    columns: 1,
  }));
}

function applyEach(region: Region, boxes: readonly Box[], input: Json, axis: Axis): void {
  const list = asList(input);
  if (list.length !== boxes.length) throw invalidArgument();
  boxes.forEach((box, index) => {
    const entry = list[index] ?? null;
    if (entry !== null) apply(region.sheet, box, asRecord(entry), axis);
  });
}

/** Reading and setting formats of many cells at once. */
export const cellProperties: Readonly<Record<string, Method<Region>>> = {
  GetCellProperties: method('1.9', (region, args) => {
    const asked = asRecord(args.value(0));
    return rowsOf(region).map((row) =>
      Array.from({ length: row.columns }, (_, index) =>
        describe(region.sheet, boxOf(row.row, row.column + index), asked),
      ),
    );
  }),
  GetRowProperties: method('1.9', (region, args) => {
    const asked = asRecord(args.value(0));
    return rowsOf(region).map((row) => describe(region.sheet, row, asked));
  }),
  GetColumnProperties: method('1.9', (region, args) => {
    const asked = asRecord(args.value(0));
    return columnsOf(region).map((column) => describe(region.sheet, column, asked));
  }),
  SetCellProperties: action('1.9', (region, args) => {
    const rows = asList(args.value(0));
    if (rows.length !== region.box.rows) throw invalidArgument();
    rowsOf(region).forEach((row, index) => {
      const cells = Array.from({ length: row.columns }, (_, offset) =>
        boxOf(row.row, row.column + offset),
      );
      applyEach(region, cells, rows[index] ?? null, 'cell');
    });
  }),
  SetRowProperties: action('1.9', (region, args) => {
    applyEach(region, rowsOf(region), args.value(0), 'row');
  }),
  SetColumnProperties: action('1.9', (region, args) => {
    applyEach(region, columnsOf(region), args.value(0), 'column');
  }),
};
