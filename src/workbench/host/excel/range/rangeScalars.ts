import { isWholeColumns, isWholeRows } from '../../model/box';
import type { Box, Hyperlink } from '../../model';
import type { Json } from '../../protocol/types';
import { readOnly, readWrite, type Scalar } from '../define/excelType';
import { asFlag, asRecord, asText } from '../define/values';
import { addressOf } from '../region/address';
import type { Region } from '../region/Region';
import { matrixOf, readCells } from './rangeMatrix';

function grid(scalar: Scalar<Region>): Scalar<Region> {
  return { ...scalar, cells: readCells };
}

function onBox(since: Scalar<Region>['since'], read: (box: Box) => Json): Scalar<Region> {
  return readOnly(since, (region) => read(region.box));
}

function geometry(side: 'top' | 'left' | 'width' | 'height'): Scalar<Region> {
  return readOnly('1.10', (region) => region.sheet.lines.geometry(region.box)[side]);
}

function enter(region: Region, value: Json): void {
  region.sheet.enter(region.box, matrixOf(region, value));
}

function enterNumberFormat(region: Region, value: Json): void {
  const formats = matrixOf(region, value).map((row) =>
    row.map((format) => (format === null ? null : asText(format))),
  );
  region.sheet.enterNumberFormats(region.box, formats);
}

function hidden({ sheet, box }: Region): Json {
  const rows = sheet.lines.rowsHidden(box);
  const columns = sheet.lines.columnsHidden(box);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function linkOf(region: Region): Json {
  const link = region.sheet.hyperlink(region.box.row, region.box.column);
  return link ? { ...link } : null;
}

/** A link as an add-in gives it. */
export function hyperlinkFrom(value: Json): Hyperlink {
  const link: { -readonly [K in keyof Hyperlink]: Hyperlink[K] } = {};
  const record = asRecord(value);
  for (const key of ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const) {
    const text = record[key];
    if (text !== undefined && text !== null) link[key] = asText(text);
  }
  return link;
}

const numberFormats = grid(
  readWrite('1.1', (region) => region.sheet.numberFormats(region.box), enterNumberFormat),
);
const formulas = grid(readWrite('1.1', (region) => region.sheet.formulas(region.box), enter));

/** The scalar properties of a range. */
export const rangeScalars: Readonly<Record<string, Scalar<Region>>> = {
  Address: readOnly('1.1', (region) => addressOf(region.sheet, region.box)),
  AddressLocal: readOnly('1.1', (region) => addressOf(region.sheet, region.box)),
  CellCount: onBox('1.1', (box) =>
    box.rows * box.columns > 2 ** 31 ? -1 : box.rows * box.columns,
  ),
  RowCount: onBox('1.1', (box) => box.rows),
  ColumnCount: onBox('1.1', (box) => box.columns),
  RowIndex: onBox('1.1', (box) => box.row),
  ColumnIndex: onBox('1.1', (box) => box.column),
  Values: grid(readWrite('1.1', (region) => region.sheet.values(region.box), enter)),
  Formulas: formulas,
  FormulasLocal: formulas,
  Text: grid(readOnly('1.1', (region) => region.sheet.texts(region.box))),
  ValueTypes: grid(readOnly('1.1', (region) => region.sheet.valueTypes(region.box))),
  NumberFormat: numberFormats,
  NumberFormatLocal: { ...numberFormats, since: '1.7' },
  Hidden: readOnly('1.2', hidden),
  RowHidden: readWrite(
    '1.2',
    ({ sheet, box }) => sheet.lines.rowsHidden(box) ?? null,
    ({ sheet, box }, value) => {
      sheet.lines.setRowsHidden(box, asFlag(value));
    },
  ),
  ColumnHidden: readWrite(
    '1.2',
    ({ sheet, box }) => sheet.lines.columnsHidden(box) ?? null,
    ({ sheet, box }, value) => {
      sheet.lines.setColumnsHidden(box, asFlag(value));
    },
  ),
  IsEntireColumn: onBox('1.7', isWholeColumns),
  IsEntireRow: onBox('1.7', isWholeRows),
  Hyperlink: readWrite('1.7', linkOf, ({ sheet, box }, value) => {
    sheet.setHyperlink(box, hyperlinkFrom(value));
  }),
  Top: geometry('top'),
  Left: geometry('left'),
  Width: geometry('width'),
  Height: geometry('height'),
};
