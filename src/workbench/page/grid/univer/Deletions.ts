import {
  type Box,
  boxOf,
  sameBox,
  type Sheet,
  type Shift,
  shiftedBox,
  type Workbook,
} from '../../../host/model';

interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Deletion {
  readonly sheet: Sheet;
  readonly box: Box;
  /** Formulas that it changed, with their cells and former texts. */
  readonly changed: readonly Formula[];
}

/**
 * Rows and columns that people delete. Univer undoes that by inserting them again and writing their cells, but
 * not the formulas elsewhere, whose references are lost by then.
 */
export class Deletions {
  private readonly done: Deletion[] = [];

  constructor(private readonly workbook: Workbook) {}

  remove(sheet: Sheet, box: Box, axis: Shift['axis']): void {
    const before = this.formulas();
    sheet.remove(box, axis === 'rows' ? 'Up' : 'Left');
    const changed = before.filter(({ sheet: at, row, column, formula }) => {
      const cell = boxOf(row, column);
      const place = at === sheet ? shiftedBox(cell, { kind: 'delete', axis, box }) : cell;
      return place && at.store.formula(place.row, place.column) !== formula;
    });
    this.done.push({ sheet, box, changed });
  }

  /** @param isUndo whether this takes back the last deletion of the same place */
  insert(sheet: Sheet, box: Box, axis: Shift['axis'], isUndo: boolean): void {
    sheet.insert(box, axis === 'rows' ? 'Down' : 'Right');
    const last = this.done.at(-1);
    if (!isUndo || last?.sheet !== sheet || !sameBox(last.box, box)) return;
    this.done.pop();
    // Not typed: the deletion changed formulas of protected sheets too.
    for (const { sheet: at, row, column, formula } of last.changed)
      at.store.setFormula(row, column, formula);
    this.workbook.recalculate();
  }

  private formulas(): Formula[] {
    return this.workbook.sheets.flatMap((sheet) =>
      sheet.store.formulaCells().map((cell) => ({ sheet, ...cell })),
    );
  }
}
