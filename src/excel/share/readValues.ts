import type { FoundFormula } from './findFormulas';
import type { Place } from '../marks/place';
import { readCells } from './readCells';
import type { SharedSheet } from './sharedSheets';
import { isFormula } from './youpinFormula';

export type Value = string | number | boolean;

/** A formula with its results: one row of one cell unless they fill more. */
export interface ValuedFormula extends FoundFormula {
  readonly values: readonly (readonly Value[])[];
}

/** A cell that can't be frozen, because it holds an error or no result yet. */
export interface UnfrozenCell {
  readonly sheet: SharedSheet;
  readonly row: number;
  readonly column: number;
}

export interface Results {
  readonly valued: readonly ValuedFormula[];
  readonly unfrozen: readonly UnfrozenCell[];
}

/** The cells of formulas, those under one another as one block, and which formula is in which block. */
function blocksOf(formulas: readonly FoundFormula[]) {
  const blocks: { sheet: Excel.Worksheet; place: Place; members: FoundFormula[] }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const formula of formulas) {
    const { sheet, row, column, spill } = formula;
    const where = `${sheet.id} ${column}`;
    const above = open.get(where);
    if (!spill && above && above.place.row + above.place.rows === row) {
      above.place = { ...above.place, rows: above.place.rows + 1 };
      above.members.push(formula);
      continue;
    }
    const place = spill ?? { row, column, rows: 1, columns: 1 };
    const block = { sheet: sheet.worksheet, place, members: [formula] };
    blocks.push(block);
    if (spill) open.delete(where);
    else open.set(where, block);
  }
  return blocks;
}

/** Reads the results of formulas; those with an error, or none yet, are kept separate. */
export async function readValues(
  context: Excel.RequestContext,
  formulas: readonly FoundFormula[],
): Promise<Results> {
  const blocks = blocksOf(formulas);
  const values = blocks.map((): Value[][] => []);
  const hasError = blocks.map((): boolean[] => []);
  await readCells(context, blocks, ['values', 'valueTypes'], ({ request, cells }) => {
    cells.values.forEach((line, at) => {
      values[request]!.push(line as Value[]);
      const types = cells.valueTypes[at] ?? [];
      const isError = (type: unknown): boolean => type === Excel.RangeValueType.error;
      hasError[request]!.push(types.some(isError) || line.includes('#BUSY!'));
    });
  });
  const valued: ValuedFormula[] = [];
  const unfrozen: UnfrozenCell[] = [];
  blocks.forEach(({ members }, number) => {
    members.forEach((found, at) => {
      const { spill, formula, ...cell } = found;
      const rows = spill ? values[number]! : [values[number]![at]!];
      const isWrong = spill ? hasError[number]!.includes(true) : hasError[number]![at]!;
      if (isWrong) unfrozen.push(cell);
      // A text that looks like a formula is its own value.
      else if (isFormula(formula, rows[0]?.[0])) valued.push({ ...found, values: rows });
    });
  });
  return { valued, unfrozen };
}
