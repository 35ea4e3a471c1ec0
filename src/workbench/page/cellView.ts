import { boxOf, type SheetPlace } from '../host/model';
import type { CellView } from './Workbench';

/** The visible content of the place's first cell. */
export function cellView({ sheet, box }: SheetPlace): CellView {
  const { row, column } = box;
  const cell = boxOf(row, column);
  const note = sheet.notes.find((one) => one.row === row && one.column === column);
  return {
    value: sheet.values(cell)[0]![0]!,
    text: sheet.texts(cell)[0]![0]!,
    formula: sheet.store.formula(row, column) ?? '',
    fill: sheet.painted(row, column).fill ?? sheet.format(row, column).fill,
    note: note?.content ?? '',
  };
}
