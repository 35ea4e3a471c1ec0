import { intersection } from '../../model/box';
import type { Box, Sheet } from '../../model';
import { notEmulated } from '../define/notEmulated';
import { asOneOf } from '../define/values';
import type { Json } from '../../protocol/types';
import { boxesOfCells } from './boxesOfCells';
import { usedBoxWithin } from './rangeUse';

const CELL_TYPES = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const;

/** Which kinds of values count: the names of Excel's combinations, `Errors`, `LogicalText`, … */
const VALUE_TYPES: Readonly<Record<string, string>> = {
  String: 'Text',
  Double: 'Numbers',
  Boolean: 'Logical',
  Error: 'Errors',
};

/** The boxes of a sheet's cells of a kind, within some boxes. */
export function specialCells(
  sheet: Sheet,
  boxes: readonly Box[],
  cellType: Json,
  valueType: string,
): Box[] {
  if (typeof cellType === 'string' && !CELL_TYPES.some((known) => known === cellType)) {
    throw notEmulated(`special cells of type ${cellType}`);
  }
  const type = asOneOf(cellType, CELL_TYPES);
  return boxes.flatMap((box) => {
    const used = type === 'Visible' ? box : boxInUse(sheet, box);
    return used ? boxesOfCells(cellsOf(sheet, used, type, valueType)) : [];
  });
}

function boxInUse(sheet: Sheet, box: Box): Box | undefined {
  const used = usedBoxWithin(sheet, box, false);
  return used && intersection(used, box);
}

function* cellsOf(
  sheet: Sheet,
  box: Box,
  type: (typeof CELL_TYPES)[number],
  valueType: string,
): Generator<readonly [number, number]> {
  const types = type === 'Visible' ? [] : sheet.valueTypes(box);
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (type === 'Visible') {
        if (!sheet.lines.isRowHidden(row) && !sheet.lines.isColumnHidden(column))
          yield [row, column];
        continue;
      }
      const kind = types[row - box.row]?.[column - box.column] ?? 'Empty';
      if (matches(sheet, row, column, kind, type, valueType)) yield [row, column];
    }
  }
}

function matches(
  sheet: Sheet,
  row: number,
  column: number,
  kind: string,
  type: (typeof CELL_TYPES)[number],
  valueType: string,
): boolean {
  const isFormula = sheet.store.formula(row, column) !== undefined;
  if (type === 'Blanks') return kind === 'Empty' && !isFormula;
  if (isFormula !== (type === 'Formulas')) return false;
  if (kind === 'Empty' && !isFormula) return false;
  return valueType === 'All' || valueType.includes(VALUE_TYPES[kind] ?? 'Text');
}
