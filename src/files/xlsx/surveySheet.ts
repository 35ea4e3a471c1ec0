import { parseRange } from 'hucre';
import { damaged, tooLarge } from '../fileFailure';
import { EXCEL_COLUMNS, EXCEL_ROWS, LIMITS } from '../limits';
import type { MergedArea } from '../types';
import type { CellFormats } from './cellFormats';
import { readTags } from './readTags';
import { UNCALCULATED, UncalculatedCells, isUncalculated, startOfCell } from './uncalculatedCells';

/** What has to be known of a worksheet part before hucre reads its rows, which it does without merged areas. */
export interface SheetSurvey {
  readonly merges: readonly MergedArea[];
  /** How many rows the part has, to tell how far the reading is. */
  readonly rows: number;
  /** Whether any cell is typed as a date, which hucre gives as text. */
  readonly hasIsoDates: boolean;
  /** Columns by row, both 0-based, of the cells that have a formula and no value. */
  readonly notCalculated: ReadonlyMap<number, readonly number[]>;
}

const LANDMARK = new RegExp(
  String.raw`<(?:\w+:)?row\b|<\/(?:\w+:)?sheetData\s*>|\st=["']d["']|${UNCALCULATED}`,
  'g',
);
/** Longer than any landmark, so that none is lost between two pieces. */
const OVERLAP = 256;
const ISO_DATE = /\st=["']d["']/;
/** A cell with a formula is no longer. */
const LONGEST_CELL = 40_000;
const END = /<\/(?:\w+:)?worksheet\s*>\s*$/;

/**
 * Passes once through a worksheet part, piece by piece. Throws `damaged` where the part just stops,
 * and `tooLarge` where too much follows the cells.
 *
 * @param formats takes the tags of cells whose number format says more than the number
 */
export async function surveySheet(
  pieces: AsyncIterable<Buffer>,
  formats?: CellFormats,
): Promise<SheetSurvey> {
  const cells = formats?.tags;
  const landmarks = cells === undefined ? LANDMARK : new RegExp(`${LANDMARK.source}|${cells}`, 'g');
  let rows = 0;
  let hasIsoDates = false;
  const notCalculated = new UncalculatedCells();
  let seam = '';
  /** What follows the cells, where the merged areas are; undefined before. */
  let tail: string | undefined;
  for await (const piece of pieces) {
    const text = seam + piece.toString('latin1');
    let [done, tailStart] = [0, 0];
    for (const { 0: landmark, index } of text.matchAll(landmarks)) {
      if (formats?.take(landmark) === true) {
        // The tag stays at hand for a formula that follows it in the next piece.
        hasIsoDates ||= ISO_DATE.test(landmark);
        continue;
      }
      done = index + landmark.length;
      if (isUncalculated(landmark)) notCalculated.take(text, index, landmark);
      else if (landmark.startsWith('</')) [tail, tailStart] = ['', done];
      else if (landmark.startsWith('<')) rows++;
      else hasIsoDates = true;
    }
    // A cell that is not yet all here is kept from its beginning on, where it says which it is.
    const cell = tail === undefined ? startOfCell(text, text.length) : -1;
    const isKept = cell >= done && text.length - cell < LONGEST_CELL;
    const next = Math.max(done, Math.min(text.length - OVERLAP, isKept ? cell : text.length));
    if (tail !== undefined) tail += text.slice(tailStart, next);
    if (tail && tail.length > LIMITS.smallPartBytes) throw tooLarge(LIMITS.smallPartBytes, 'bytes');
    seam = text.slice(next);
  }
  const end = (tail ?? '') + seam;
  if (!END.test(seam)) throw damaged();
  return { merges: readMerges(end), rows, hasIsoDates, notCalculated: notCalculated.cells };
}

function readMerges(xml: string): MergedArea[] {
  const areas = readTags(xml, 'mergeCell', LIMITS.merges).map(({ ref = '' }) => toArea(ref));
  return areas.filter((area) => area !== undefined);
}

/** `B2:C5` as 0-based coordinates; undefined for anything else and outside of Excel's bounds. */
function toArea(reference: string): MergedArea | undefined {
  const { startRow, endRow, startCol, endCol } = parseRange(reference);
  const [top, bottom] = [Math.min(startRow, endRow), Math.max(startRow, endRow)];
  const [left, right] = [Math.min(startCol, endCol), Math.max(startCol, endCol)];
  const isInside = top >= 0 && left >= 0 && bottom < EXCEL_ROWS && right < EXCEL_COLUMNS;
  return isInside ? { top, left, bottom, right } : undefined;
}
