import { CellValueType, type ICellData } from '@univerjs/core';
import { boxOf, type Scalar, type Sheet } from '../../../host/model';
import { flag } from './flag';
import { styleOf } from './styleData';

/** A cell's data for Univer, made from the model's cell on demand. */
export function cellDataOf(sheet: Sheet, row: number, column: number): ICellData {
  const formula = sheet.store.formula(row, column);
  return {
    ...valueOf(sheet.values(boxOf(row, column))[0]![0]!),
    ...(formula === undefined ? {} : { f: formula }),
    s: styleOf(sheet.format(row, column)),
  };
}

function valueOf(value: Scalar): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: flag(value), t: CellValueType.BOOLEAN };
  return value === '' ? {} : { v: value, t: CellValueType.STRING };
}
