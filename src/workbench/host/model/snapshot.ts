import { boxAddress } from './address';
import { boxOf, COLUMN_LIMIT, ROW_LIMIT } from './box';
import type { Scalar } from './cellTypes';
import type { MemorySheet } from './memorySheet';
import { MemoryWorkbook } from './memoryWorkbook';
import { ModelError } from './modelError';
import type { Workbook } from './types';

const WHOLE = boxOf(0, 0, ROW_LIMIT, COLUMN_LIMIT);

/** A plain description, comparable with `toEqual`, without internal ids. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly rest: unknown;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Rows from the first one on, without the empty ends. */
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly rest: unknown;
}

function valuesOf(sheet: MemorySheet): Scalar[][] {
  const rows: Scalar[][] = [];
  sheet.store.forEachFilled(WHOLE, (row, column, value) => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length < column) line.push('');
    line.push(value);
  });
  return rows;
}

function formulasOf(sheet: MemorySheet): Record<string, string> {
  const all = sheet.store.formulaCells();
  return Object.fromEntries(
    all.map(({ row, column, formula }) => [boxAddress(boxOf(row, column)), formula]),
  );
}

function linksOf(sheet: MemorySheet): unknown {
  const links: Record<string, unknown> = {};
  sheet.links.forEach(WHOLE, (row, column, link) => {
    links[boxAddress(boxOf(row, column))] = { ...link };
  });
  return links;
}

function tablesOf(sheet: MemorySheet): unknown {
  return sheet.tables.list.map((table) => ({
    name: table.name,
    box: table.box,
    columns: table.columns.map(({ name }) => name),
    style: table.style,
    shows: [
      table.showHeaders,
      table.showTotals,
      table.showBandedRows,
      table.showBandedColumns,
      table.showFilterButton,
      table.highlightFirstColumn,
      table.highlightLastColumn,
    ],
    filter: table.filter.describe(),
    sortFields: table.sortFields,
  }));
}

function sheetSnapshot(sheet: MemorySheet): SheetSnapshot {
  const order = (a: { row: number; column: number }, b: { row: number; column: number }): number =>
    a.row - b.row || a.column - b.column;
  return {
    name: sheet.name,
    values: valuesOf(sheet),
    formulas: formulasOf(sheet),
    rest: {
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      shows: [sheet.showGridlines, sheet.showHeadings],
      formats: sheet.store.describeFormats(),
      sizes: sheet.lines.describe(),
      links: linksOf(sheet),
      conditionalFormats: sheet.conditionalFormats.list,
      merges: [...sheet.merges].sort(order),
      validations: sheet.validations,
      tables: tablesOf(sheet),
      filter: sheet.filter.describe(),
      protection: sheet.protection.describe(),
      freeze: [sheet.freezePanes.rows, sheet.freezePanes.columns],
      print: sheet.print,
      charts: sheet.charts.describe(),
    },
  };
}

/**
 * The whole model as plain data, for tests that say "restored exactly". Selection, the active sheet and
 * listeners are not part of it.
 */
export function snapshot(workbook: Workbook): WorkbookSnapshot {
  if (!(workbook instanceof MemoryWorkbook))
    throw new ModelError('NotImplemented', 'Not a workbook in memory.');
  workbook.calculation.ensure();
  const plain = {
    sheets: workbook.sheets.map(sheetSnapshot),
    rest: {
      names: workbook.nameList.describe(),
      comments: workbook.commentList.describe(),
      notes: workbook.noteList.describe(),
      customXmlParts: workbook.customXmlParts.map(({ xml, namespaceUri }) => ({
        xml,
        namespaceUri,
      })),
      settings: [...workbook.settings].sort(([a], [b]) => (a < b ? -1 : 1)),
      structureProtected: workbook.structureProtected,
      calculationMode: workbook.calculationMode,
    },
  };
  return structuredClone(plain);
}
