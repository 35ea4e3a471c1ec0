import type { Box, Sheet, Workbook } from '../../../host/model';

type Shift = 'rows' | 'columns';

interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Deletion {
  readonly sheet: Sheet;
  readonly box: Box;
  /** Formulas that it changed, where they stood and as they were. */
  readonly changed: readonly Formula[];
}

/**
 * Rows and columns that people delete. Univer undoes that by inserting them again and writing their cells, but it
 * knows nothing of formulas elsewhere which then no longer say to where they pointed.
 */
export class Deletions {
  private readonly done: Deletion[] = [];

  constructor(private readonly workbook: Workbook) {}

  remove(sheet: Sheet, box: Box, shift: Shift): void {
    const before = this.formulas();
    sheet.remove(box, shift === 'rows' ? 'Up' : 'Left');
    const changed = before.filter((each) => {
      const place = each.sheet === sheet ? placeAfter(each, box, shift) : each;
      return place && each.sheet.store.formula(place.row, place.column) !== each.formula;
    });
    this.done.push({ sheet, box, changed });
  }

  /** @param isUndo whether this takes back the last deletion of the same place */
  insert(sheet: Sheet, box: Box, shift: Shift, isUndo: boolean): void {
    sheet.insert(box, shift === 'rows' ? 'Down' : 'Right');
    const last = this.done.at(-1);
    if (!isUndo || last?.sheet !== sheet || !isSame(last.box, box)) return;
    this.done.pop();
    for (const { sheet: at, row, column, formula } of last.changed)
      at.enter({ row, column, rows: 1, columns: 1 }, [[formula]]);
  }

  private formulas(): Formula[] {
    return this.workbook.sheets.flatMap((sheet) =>
      sheet.store.formulaCells().map((cell) => ({ sheet, ...cell })),
    );
  }
}

/** Where a cell is after rows or columns were taken out; undefined if it was among them. */
function placeAfter(
  { row, column }: Formula,
  box: Box,
  shift: Shift,
): { row: number; column: number } | undefined {
  if (shift === 'rows') {
    if (row < box.row) return { row, column };
    return row < box.row + box.rows ? undefined : { row: row - box.rows, column };
  }
  if (column < box.column) return { row, column };
  return column < box.column + box.columns ? undefined : { row, column: column - box.columns };
}

function isSame(one: Box, other: Box): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
