import { jsonBytes, problemOf, refuse, syncToRead } from '../gateway';
import { rangeAt, type Place } from '../marks/place';
import { ChunkSizer } from '../read/chunkSizer';

export interface CellRequest {
  readonly sheet: Excel.Worksheet;
  readonly place: Place;
}

type Property = 'formulas' | 'values' | 'valueTypes';
type Cells = readonly (readonly unknown[])[];

/** Some rows of one of the requests. */
export interface ReadPiece {
  readonly request: number;
  /** First row, counted from the place's. */
  readonly start: number;
  readonly cells: Readonly<Record<Property, Cells>>;
}

interface Cut {
  readonly request: number;
  readonly start: number;
  readonly rows: number;
}

/** The next rows to be asked for, as many as make up so many cells, at least one. */
function nextCuts(requests: readonly CellRequest[], from: Cut, cells: number): Cut[] {
  const cuts: Cut[] = [];
  let left = cells;
  let { request, start } = from;
  while (request < requests.length) {
    const { rows, columns } = requests[request]!.place;
    const fit = Math.floor(left / columns);
    if (fit < 1 && cuts.length > 0) break;
    const count = Math.min(rows - start, Math.max(1, fit));
    cuts.push({ request, start, rows: count });
    left -= count * columns;
    start += count;
    if (start < rows) break;
    request++;
    start = 0;
  }
  return cuts;
}

const cellsIn = (requests: readonly CellRequest[], cuts: readonly Cut[]): number =>
  cuts.reduce((sum, { request, rows }) => sum + rows * requests[request]!.place.columns, 0);

/**
 * Reads properties of cells in chunks, each as large as an answer of Excel may be, and hands them over
 * piece by piece, in order.
 */
export async function readCells(
  context: Excel.RequestContext,
  requests: readonly CellRequest[],
  properties: readonly Property[],
  take: (piece: ReadPiece) => void,
): Promise<void> {
  const sizer = new ChunkSizer(properties.length);
  let next: Cut = { request: 0, start: 0, rows: 0 };
  while (next.request < requests.length) {
    const cuts = nextCuts(requests, next, sizer.next());
    const count = cellsIn(requests, cuts);
    const answers = await ask(context, requests, cuts, properties);
    if (answers === undefined) {
      if (!sizer.failed(count)) refuse({ code: 'tooLarge' });
      continue;
    }
    sizer.took(count, Math.max(1, jsonBytes(answers)));
    answers.forEach((cells, at) => {
      take({ request: cuts[at]!.request, start: cuts[at]!.start, cells });
    });
    const last = cuts.at(-1)!;
    const end = last.start + last.rows;
    const isDone = end >= requests[last.request]!.place.rows;
    next = isDone ? { ...last, request: last.request + 1, start: 0 } : { ...last, start: end };
  }
}

/** undefined: the answer is too large. */
async function ask(
  context: Excel.RequestContext,
  requests: readonly CellRequest[],
  cuts: readonly Cut[],
  properties: readonly Property[],
): Promise<ReadPiece['cells'][] | undefined> {
  const ranges = cuts.map(({ request, start, rows }) => {
    const { sheet, place } = requests[request]!;
    const range = rangeAt(sheet, { ...place, row: place.row + start, rows });
    range.load([...properties]);
    return range;
  });
  try {
    await syncToRead(context);
  } catch (error) {
    if (problemOf(error).code !== 'tooLarge') throw error;
    return undefined;
  }
  const answers = ranges.map((range) => {
    const none: Cells = [];
    const loaded = (property: Property): Cells | null =>
      properties.includes(property) ? (range[property] as Cells | null) : none;
    return {
      formulas: loaded('formulas'),
      values: loaded('values'),
      valueTypes: loaded('valueTypes'),
    };
  });
  const isWhole = answers.every(
    ({ formulas, values, valueTypes }) =>
      formulas !== null && values !== null && valueTypes !== null,
  );
  return isWhole ? (answers as ReadPiece['cells'][]) : undefined;
}
