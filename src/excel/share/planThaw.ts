import { queueSave } from '../store';
import { areaFormulas } from './areaFormulas';
import type { CellWrite } from './cellWrites';
import { formulasIn, FROZEN, type FrozenArea } from './frozenSection';
import { areaPlaces } from './places';
import { readCells } from './readCells';
import type { Value } from './readValues';
import { refuseUnlessWritable, type SharedSheet, type SharedWorkbook } from './sharedSheets';
import { thawArea } from './thawArea';

/** What brings formulas back. */
export interface ThawPlan {
  readonly areas: readonly FrozenArea[];
  readonly writes: readonly CellWrite[];
  readonly restored: number;
  /** Formulas that do not come back, because their cells were changed or deleted. */
  readonly lost: number;
}

const hasInput = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.some((line) => line.some((cell) => cell !== null));

/**
 * Reads what frozen cells hold now and works out what to write; changes nothing.
 *
 * @throws Refusal `protected`, `filteredInTheWay` if a sheet that is to be written to can't be.
 */
export async function planThaw(
  context: Excel.RequestContext,
  workbook: SharedWorkbook,
  areas: readonly FrozenArea[],
): Promise<ThawPlan> {
  const places = await areaPlaces(context, workbook, areas);
  const cells = places.map(() => ({ values: [] as Value[][], formulas: [] as unknown[][] }));
  const requests = places.map(({ sheet, place }) => ({ sheet: sheet.worksheet, place }));
  await readCells(context, requests, ['values', 'formulas'], (piece) => {
    const read = cells[piece.request]!;
    read.values.push(...(piece.cells.values as Value[][]));
    read.formulas.push(...(piece.cells.formulas as unknown[][]));
  });
  const writes: CellWrite[] = [];
  const written = new Set<SharedSheet>();
  let restored = 0;
  places.forEach((found, at) => {
    const { area, sheet, place } = found;
    const thawed = thawArea(area, cells[at]!, areaFormulas(area, found));
    restored += thawed.restored;
    if (thawed.rows === undefined || !hasInput(thawed.rows)) return;
    written.add(sheet);
    writes.push({
      sheet: sheet.worksheet,
      place: thawed.isEmptied === true ? { ...place, rows: 1, columns: 1 } : place,
      rows: thawed.rows,
      ...(thawed.isEmptied === true && { emptied: place }),
    });
  });
  refuseUnlessWritable([...written]);
  // Areas without a name were never frozen, as far as this workbook knows: undo has taken their names along.
  const named = new Set(workbook.sheets.flatMap(({ frozenNames }) => frozenNames));
  const present = areas.filter(({ name }) => named.has(name));
  const all = present.reduce((sum, area) => sum + formulasIn(area), 0);
  return { areas, writes, restored, lost: Math.max(0, all - restored) };
}

/** Queues that the names of areas go, or, if none is left, every name of that kind, in copied sheets too. */
export function queueDropNames(
  { sheets }: SharedWorkbook,
  areas: readonly FrozenArea[],
  isLast: boolean,
): void {
  const ours = new Set(
    areas.flatMap(({ name, references }) => [name, ...references.map((each) => each.name)]),
  );
  for (const { worksheet, frozenNames } of sheets) {
    for (const name of frozenNames) {
      if (isLast || ours.has(name)) worksheet.names.getItem(name).delete();
    }
  }
}

/** Queues that areas whose formulas are back are no longer remembered, nor is anything made for them. */
export function queueForget(
  context: Excel.RequestContext,
  workbook: SharedWorkbook,
  { areas }: Pick<ThawPlan, 'areas'>,
): void {
  const { document } = workbook;
  const frozen = document.get(FROZEN);
  const left = frozen.areas.filter((area) => !areas.includes(area));
  queueDropNames(workbook, areas, left.length === 0);
  document.set(FROZEN, left.length === 0 ? FROZEN.empty : { ...frozen, areas: left });
  queueSave(context, document);
}
