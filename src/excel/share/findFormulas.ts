import { capabilities } from '../capabilities';
import { syncToRead } from '../gateway';
import { PLACE, placeOf, rangeAt, type Place } from '../marks/place';
import { readCells, type CellRequest } from './readCells';
import type { SharedSheet } from './sharedSheets';
import { callsYoupin } from './youpinFormula';

/** A formula that calls a function of the add-in, and the cells that its results fill. */
export interface FoundFormula {
  readonly sheet: SharedSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly spill?: Place | undefined;
}

interface Candidate extends FoundFormula {
  /** Whether its results may fill the cells beside it. */
  readonly maySpill: boolean;
}

const isText = (cell: unknown): cell is string => typeof cell === 'string';

/** Whether a neighbour may hold a result of the formula: filled, and with no formula of its own. */
const mayBeFilledBy = (formula: string, neighbour: unknown): boolean =>
  neighbour !== '' && (!isText(neighbour) || !neighbour.startsWith('=') || neighbour === formula);

/** The cells in use of each sheet. */
async function usedCells(
  context: Excel.RequestContext,
  sheets: readonly SharedSheet[],
): Promise<(CellRequest & { readonly shared: SharedSheet })[]> {
  const used = sheets.map((shared) => {
    const range = shared.worksheet.getUsedRangeOrNullObject(true);
    range.load(PLACE);
    return { shared, range };
  });
  await syncToRead(context);
  return used.flatMap(({ shared, range }) =>
    range.isNullObject ? [] : [{ shared, sheet: shared.worksheet, place: placeOf(range) }],
  );
}

async function candidates(
  context: Excel.RequestContext,
  sheets: readonly SharedSheet[],
): Promise<Candidate[]> {
  const requests = await usedCells(context, sheets);
  const found: Candidate[] = [];
  await readCells(context, requests, ['formulas'], ({ request, start, cells: { formulas } }) => {
    const { shared, place } = requests[request]!;
    formulas.forEach((line, at) => {
      line.forEach((formula, right) => {
        if (!isText(formula) || !formula.startsWith('=') || !callsYoupin(formula)) return;
        const isLast = at + 1 === formulas.length && start + at + 1 < place.rows;
        found.push({
          sheet: shared,
          row: place.row + start + at,
          column: place.column + right,
          formula,
          maySpill:
            isLast ||
            mayBeFilledBy(formula, formulas[at + 1]?.[right] ?? '') ||
            mayBeFilledBy(formula, line[right + 1] ?? ''),
        });
      });
    });
  });
  return found;
}

/** Asks Excel what the results of formulas fill; before ExcelApi 1.12 no result fills several cells. */
async function spills(
  context: Excel.RequestContext,
  found: readonly Candidate[],
): Promise<(Place | undefined)[]> {
  if (capabilities().apiLevel < 12) return found.map(() => undefined);
  const asked = found.map(({ sheet, row, column, maySpill }) => {
    if (!maySpill) return undefined;
    const cell = rangeAt(sheet.worksheet, { row, column, rows: 1, columns: 1 });
    const range = cell.getSpillingToRangeOrNullObject();
    range.load(PLACE);
    return range;
  });
  if (asked.some((range) => range !== undefined)) await syncToRead(context);
  return asked.map((range) => (range && !range.isNullObject ? placeOf(range) : undefined));
}

const cellKey = (sheet: SharedSheet, row: number, column: number): string =>
  `${sheet.id} ${row} ${column}`;

/** Finds every formula of the workbook's cells that calls a function of the add-in. */
export async function findFormulas(
  context: Excel.RequestContext,
  sheets: readonly SharedSheet[],
): Promise<FoundFormula[]> {
  const found = await candidates(context, sheets);
  const places = await spills(context, found);
  const filled = new Set<string>();
  found.forEach(({ sheet, row, column }, at) => {
    const place = places[at];
    if (!place) return;
    for (let down = 0; down < place.rows; down++) {
      for (let right = 0; right < place.columns; right++) {
        const isOwn = place.row + down === row && place.column + right === column;
        if (!isOwn) filled.add(cellKey(sheet, place.row + down, place.column + right));
      }
    }
  });
  return found.flatMap(({ sheet, row, column, formula }, at): FoundFormula[] =>
    filled.has(cellKey(sheet, row, column))
      ? []
      : [{ sheet, row, column, formula, spill: places[at] }],
  );
}
