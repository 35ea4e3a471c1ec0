import { valueHash } from '../ledger';
import type { CellInput } from './cellWrites';
import type { FrozenArea } from './frozenSection';
import type { Value } from './readValues';
import { isFormula } from './youpinFormula';

/** What the cells of an area hold now. */
export interface AreaCells {
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

export interface Thawed {
  /** What is to be written from the first cell of the area on; absent: nothing. */
  readonly rows?: readonly (readonly CellInput[])[];
  /** Whether all cells of the area are emptied first. */
  readonly isEmptied?: boolean;
  /** Formulas back in their cells, with those that were there already. */
  readonly restored: number;
}

/** The frozen values, to be taken out one by one: a sort moves them, but changes none. */
class Remaining {
  private readonly counts = new Map<string, number>();

  constructor({ hashes }: FrozenArea) {
    for (const hash of hashes.split(' ')) this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
  }

  take(value: Value): boolean {
    const hash = valueHash(value);
    const count = this.counts.get(hash) ?? 0;
    if (count > 0) this.counts.set(hash, count - 1);
    return count > 0;
  }
}

/** One formula for each row: cells that still hold a frozen value get theirs back. */
function thawRows(area: FrozenArea, cells: AreaCells, wanted: readonly string[]): Thawed {
  const remaining = new Remaining(area);
  let restored = 0;
  const rows = wanted.map((formula, at): CellInput[] => {
    const value = cells.values[at]![0]!;
    const current = cells.formulas[at]![0];
    if (isFormula(current, value)) {
      if (current === formula) restored++;
      return [null];
    }
    if (!remaining.take(value)) return [null];
    restored++;
    return [formula];
  });
  return { rows, restored };
}

/** One formula whose results fill the area: all cells or none. */
function thawSpill(area: FrozenArea, cells: AreaCells, formula: string): Thawed {
  if (cells.formulas[0]![0] === formula) return { restored: 1 };
  const remaining = new Remaining(area);
  const all = cells.values.flat();
  const isFree = cells.formulas.flat().every((current, at) => !isFormula(current, all[at]));
  const others = all.filter((value) => !remaining.take(value));
  // Rows that were inserted are blank and may be filled, and so is what a run that was broken off
  // had not written yet; a blank in place of a value is the user's doing.
  const blanks = area.isPending === true ? all.length : all.length - area.rows * area.columns;
  const isUnchanged = others.length <= blanks && others.every((value) => value === '');
  if (!isFree || (others.length > 0 && !isUnchanged)) return { restored: 0 };
  return { rows: [[formula]], isEmptied: true, restored: 1 };
}

/** What brings the formulas of an area back without overwriting what was changed. */
export function thawArea(
  area: FrozenArea,
  cells: AreaCells,
  wanted: readonly string[] | undefined,
): Thawed {
  if (wanted === undefined) return { restored: 0 };
  return area.isSpill ? thawSpill(area, cells, wanted[0]!) : thawRows(area, cells, wanted);
}
