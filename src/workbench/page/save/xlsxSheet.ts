import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { type Box, boxOf, type CellFormat, PLAIN, type Sheet } from '../../host/model';
import { conditionalRules } from './conditionalRules';
import { xlsxStyle } from './xlsxStyle';

type Cells = Map<string, Partial<Cell>>;

/** A sheet as a file keeps it: what holds values, and the formats there. */
export function xlsxSheet(sheet: Sheet): WriteSheet {
  const used = sheet.usedBox(true) ?? boxOf(0, 0);
  const all = boxOf(0, 0, used.row + used.rows, used.column + used.columns);
  const conditional = conditionalRules(sheet.conditionalFormats.list);
  const { rows: frozenRows, columns: frozenColumns } = sheet.freezePanes;
  return {
    name: sheet.name,
    rows: sheet.values(all).map((row) => row.map((value) => (value === '' ? null : value))),
    cells: cellsOf(sheet, all),
    columns: columnsOf(sheet, all.columns),
    rowDefs: hiddenRows(sheet, all.rows),
    merges: sheet.merges.map(mergeOf),
    ...(conditional.length > 0 ? { conditionalRules: conditional } : {}),
    ...(frozenRows + frozenColumns > 0
      ? { freezePane: { rows: frozenRows, columns: frozenColumns } }
      : {}),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
  };
}

function cellsOf(sheet: Sheet, box: Box): Cells {
  const cells: Cells = new Map();
  const styles = new Map<CellFormat, CellStyle>();
  for (let row = box.row; row < box.rows; row++)
    for (let column = 0; column < box.columns; column++) {
      const format = sheet.store.format(row, column);
      if (format === PLAIN) continue;
      const style = styles.get(format) ?? xlsxStyle(format);
      styles.set(format, style);
      put(cells, row, column, { style });
    }
  for (const { row, column, formula } of sheet.store.formulaCells()) {
    const formulaResult = sheet.values(boxOf(row, column))[0]![0]!;
    put(cells, row, column, { formula: formula.replace(/^=/, ''), formulaResult });
  }
  for (const { row, column, content, author } of sheet.notes)
    put(cells, row, column, { comment: { text: content, author } });
  return cells;
}

function put(cells: Cells, row: number, column: number, part: Partial<Cell>): void {
  const key = `${row},${column}`;
  cells.set(key, { ...cells.get(key), ...part });
}

function columnsOf(sheet: Sheet, count: number): NonNullable<WriteSheet['columns']> {
  return Array.from({ length: count }, (_, column) => {
    const points = sheet.columnWidth(boxOf(0, column)) ?? sheet.standardWidth;
    return { width: charactersOf(points), hidden: sheet.isColumnHidden(column) };
  });
}

/** The reverse of a width in characters of 7 pixels with 5 around them. */
function charactersOf(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}

function hiddenRows(sheet: Sheet, count: number): NonNullable<WriteSheet['rowDefs']> {
  const hidden: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (let row = 0; row < count; row++)
    if (sheet.isRowHidden(row)) hidden.set(row, { hidden: true });
  return hidden;
}

function mergeOf({ row, column, rows, columns }: Box) {
  return {
    startRow: row,
    startCol: column,
    endRow: row + rows - 1,
    endCol: column + columns - 1,
  };
}
