import type {
  ICommandService,
  IRange,
  Workbook as UniverWorkbook,
  Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { Sheet, Workbook } from '../../../host/model';
import { flag } from './flag';
import { lendCells } from './lendCells';
import { rangeOf } from './ranges';
import { columnsOf, extentOf, freezeOf, pixelsOf, rowsOf, sheetData } from './sheetData';

/** Mirrors the model's sheets in Univer, except cells, which Univer reads from the model. */
export class StructureMirror {
  constructor(
    private readonly model: Workbook,
    private readonly shown: UniverWorkbook,
    private readonly commands: ICommandService,
  ) {
    for (const sheet of model.sheets) this.lend(sheet);
  }

  update(): void {
    this.updateSheets();
    const sheet = this.model.activeSheet;
    const worksheet = this.shown.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    this.updateExtent(sheet, worksheet);
    this.updateColumns(sheet, worksheet);
    this.updateRows(sheet, worksheet);
    this.updateMerges(sheet, worksheet);
    this.updateFreeze(sheet, worksheet);
  }

  private lend(sheet: Sheet): void {
    const worksheet = this.shown.getSheetBySheetId(sheet.id);
    if (worksheet) lendCells(sheet, worksheet);
  }

  private updateSheets(): void {
    const wanted = new Set(this.model.sheets.map(({ id }) => id));
    this.model.sheets.forEach((sheet, index) => {
      const worksheet = this.shown.getSheetBySheetId(sheet.id);
      if (worksheet) this.updateTab(sheet, worksheet);
      else {
        this.run(InsertSheetMutation.id, { index, sheet: sheetData(sheet) });
        this.lend(sheet);
      }
    });
    for (const worksheet of this.shown.getSheets()) {
      const subUnitId = worksheet.getSheetId();
      if (!wanted.has(subUnitId)) this.run(RemoveSheetMutation.id, { subUnitId });
    }
    // Each is put in its place after those before it are in theirs.
    for (const { id: subUnitId, position: toOrder } of this.model.sheets) {
      const fromOrder = this.shown.getSheetOrders().indexOf(subUnitId);
      if (fromOrder !== toOrder)
        this.run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder });
    }
  }

  private updateTab(sheet: Sheet, worksheet: Worksheet): void {
    const { id: subUnitId, name, tabColor: color } = sheet;
    const hidden = flag(sheet.visibility !== 'Visible');
    if (worksheet.getName() !== name) this.run(SetWorksheetNameMutation.id, { subUnitId, name });
    if ((worksheet.getTabColor() ?? '') !== color)
      this.run(SetTabColorMutation.id, { subUnitId, color });
    if (worksheet.isSheetHidden() !== hidden)
      this.run(SetWorksheetHideMutation.id, { subUnitId, hidden });
  }

  private updateExtent(sheet: Sheet, worksheet: Worksheet): void {
    const { rows, columns } = extentOf(sheet, this.model.selection.boxes[0]);
    const subUnitId = sheet.id;
    if (worksheet.getRowCount() < rows)
      this.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: rows });
    if (worksheet.getColumnCount() < columns)
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: columns });
  }

  private updateColumns(sheet: Sheet, worksheet: Worksheet): void {
    const count = worksheet.getColumnCount();
    const manager = worksheet.getColumnManager();
    const changed = Object.entries(columnsOf(sheet, count)).filter(([column, { w, hd }]) => {
      const now = manager.getColumn(Number(column));
      return now?.w !== w || (now.hd ?? flag(false)) !== hd;
    });
    if (changed.length === 0) return;
    const subUnitId = sheet.id;
    this.run(SetColDataMutation.id, { subUnitId, columnData: Object.fromEntries(changed) });
    // Only these make Univer lay out its columns anew.
    const columns = changed.map(([column]) => Number(column));
    const [hidden, visible] = parted(columns, (column) => sheet.lines.isColumnHidden(column));
    this.run(SetColHiddenMutation.id, { subUnitId, ranges: runsOf(hidden).map(columnRange) });
    this.run(SetColVisibleMutation.id, { subUnitId, ranges: runsOf(visible).map(columnRange) });
  }

  private updateRows(sheet: Sheet, worksheet: Worksheet): void {
    const count = worksheet.getRowCount();
    const manager = worksheet.getRowManager();
    const wanted = rowsOf(sheet, count);
    const plain = pixelsOf(sheet.lines.standardHeight);
    const rowData: Record<number, object> = {};
    for (let row = 0; row < count; row++) {
      const now = manager.getRow(row);
      const { h = plain, hd = flag(false) } = wanted[row] ?? {};
      // Univer fits rows to what is typed; a row of the model has the height that it has.
      const fitted = now?.ah !== undefined && now.ia !== flag(false);
      if (fitted || (now?.h ?? plain) !== h || (now?.hd ?? flag(false)) !== hd)
        rowData[row] = { h, hd, ia: flag(false) };
    }
    const changed = Object.keys(rowData).map(Number);
    if (changed.length === 0) return;
    const subUnitId = sheet.id;
    this.run(SetRowDataMutation.id, { subUnitId, rowData });
    // Only these make Univer lay out its rows anew.
    const [hidden, visible] = parted(changed, (row) => sheet.lines.isRowHidden(row));
    this.run(SetRowHiddenMutation.id, { subUnitId, ranges: runsOf(hidden).map(rowRange) });
    this.run(SetRowVisibleMutation.id, { subUnitId, ranges: runsOf(visible).map(rowRange) });
  }

  private updateMerges(sheet: Sheet, worksheet: Worksheet): void {
    const before = worksheet.getMergeData();
    const after = sheet.merges.map(rangeOf);
    const keys = (ranges: readonly IRange[]) => ranges.map(keyOf).sort().join(' ');
    if (keys(before) === keys(after)) return;
    const subUnitId = sheet.id;
    this.run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: [...before] });
    this.run(AddWorksheetMergeMutation.id, { subUnitId, ranges: after });
  }

  private updateFreeze(sheet: Sheet, worksheet: Worksheet): void {
    const before = worksheet.getFreeze();
    const after = freezeOf(sheet);
    if (before.ySplit === after.ySplit && before.xSplit === after.xSplit) return;
    this.run(SetFrozenMutation.id, { subUnitId: sheet.id, ...after });
  }

  private run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.shown.getUnitId(), ...params });
  }
}

function keyOf({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return [startRow, startColumn, endRow, endColumn].join(':');
}

/** Partition by a test. */
function parted(all: readonly number[], test: (one: number) => boolean): [number[], number[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

type Run = readonly [first: number, last: number];

/** Runs of neighbours; `ordered` is ascending. */
function runsOf(ordered: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const one of ordered) {
    const last = runs.at(-1);
    if (last?.[1] === one - 1) last[1] = one;
    else runs.push([one, one]);
  }
  return runs;
}

/** Only rows count; with all columns Univer would visit every cell of them. */
function rowRange([startRow, endRow]: Run): IRange {
  return { startRow, endRow, startColumn: 0, endColumn: 0 };
}

function columnRange([startColumn, endColumn]: Run): IRange {
  return { startColumn, endColumn, startRow: 0, endRow: 0 };
}
