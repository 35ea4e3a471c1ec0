import type { RawCell } from '../../catalogue';
import { isEditedSince, summedColumns } from '../../report';
import { runExcel, syncToRead, type Result } from '../gateway';
import { cellOf } from '../read/cellOf';
import { queueFormats, syncDespiteFormats } from './findFormats';
import { bodyOf, rangeAt, type Place } from './place';
import { queueBlock } from './sheetState';

/** Cells of all sheets that one answer holds: under five megabytes with long texts. */
const MOST_CELLS = 100_000;

/** Into so many parts a long sheet is cut; the beginning of each is looked at. */
const PARTS = 20;

/** Rows whose judged cells are no longer those that were checked. */
export interface EditedRows {
  readonly count: number;
  /** Only some of the rows were looked at. */
  readonly isSample: boolean;
}

interface Marked {
  readonly sheet: Excel.Worksheet;
  /** The product rows, from the first to the last column that is looked at. */
  readonly place: Place;
  readonly codes: number;
  /** 0-based columns of the sheet, by formula. */
  readonly groups: readonly (readonly number[])[];
}

/** What is to be looked at of a sheet, by its names and its formats; undefined where they do not tell. */
function markedOf(
  sheet: Excel.Worksheet,
  { results, columns }: ReturnType<ReturnType<typeof queueBlock>>,
  formats: readonly Excel.ConditionalFormat[],
): Marked | undefined {
  const codes = columns.get('codes');
  const groups = formats.flatMap(({ customOrNullObject: { rule } }) => {
    const summed = summedColumns(rule.formula);
    return summed ? [summed] : [];
  });
  if (results === undefined || codes === undefined || groups.length === 0) return undefined;
  const all = [codes, ...groups.flat()];
  const column = Math.min(...all);
  const place = bodyOf({ ...results, column, columns: Math.max(...all) - column + 1 });
  return place.rows > 0 ? { sheet, place, codes, groups } : undefined;
}

/** The rows to look at: all, or as many as are allowed, spread over the sheet. */
function partsOf(place: Place, mostRows: number): Place[] {
  if (place.rows <= mostRows) return [place];
  const step = Math.floor(place.rows / PARTS);
  const rows = Math.max(1, Math.floor(mostRows / PARTS));
  return Array.from({ length: PARTS }, (_, at) => ({ ...place, row: place.row + at * step, rows }));
}

function countIn({ place, codes, groups }: Marked, rows: readonly (readonly unknown[])[]): number {
  const cellIn = (row: readonly unknown[], column: number): RawCell =>
    cellOf(row[column - place.column]);
  return rows.filter((row) =>
    isEditedSince(
      String(cellIn(row, codes)),
      groups.map((columns) => columns.map((column) => cellIn(row, column))),
    ),
  ).length;
}

/**
 * Counts the rows of marked sheets that were edited since they were checked: in a program without the
 * add-in, by another person, or while nothing followed. Two syncs, whatever the sheets hold.
 */
export function countEditedRows(sheetIds: readonly string[]): Promise<Result<EditedRows>> {
  return runExcel(
    async (context) => {
      const asked = await syncDespiteFormats(context, (withFormats) =>
        (withFormats ? sheetIds : []).map((id) => {
          const sheet = context.workbook.worksheets.getItem(id);
          return { sheet, block: queueBlock(sheet), formats: queueFormats(sheet) };
        }),
      );
      const marked = asked.flatMap(
        ({ sheet, block, formats }) => markedOf(sheet, block(), formats()) ?? [],
      );
      const looked = marked.map((each) => {
        const most = Math.floor(MOST_CELLS / marked.length / each.place.columns);
        const parts = partsOf(each.place, Math.max(PARTS, most));
        const ranges = parts.map((part) => rangeAt(each.sheet, part));
        for (const range of ranges) range.load('values');
        return { each, ranges, isSample: parts.length > 1 };
      });
      if (looked.length > 0) await syncToRead(context);
      const count = looked.reduce(
        (sum, { each, ranges }) =>
          sum + ranges.reduce((some, { values }) => some + countIn(each, values), 0),
        0,
      );
      return { count, isSample: looked.some(({ isSample }) => isSample) };
    },
    { access: 'read' },
  );
}
