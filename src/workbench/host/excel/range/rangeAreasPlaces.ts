import { itemNotFound } from '../../engine/HostError';
import type { Method } from '../../engine/types';
import { intersection, touches, contains } from '../../model/box';
import type { Box } from '../../model';
import { leadsTo, method } from '../define/excelType';
import type { Navigation } from '../../engine/types';
import { Region } from '../region/Region';
import { RANGE_AREAS, SCOPED_TABLES, WORKSHEET } from '../tokens';
import type { Arguments } from '../../engine/Arguments';
import { specialCells } from './specialCells';

function special(region: Region, args: Arguments): Box[] {
  const { sheet, boxes } = region;
  return specialCells(sheet, boxes, args.value(0), args.optionalText(1) ?? 'All');
}

/** The parts of merged cells inside the boxes. Excel finds only those whose first cell is (#3611). */
function merged(region: Region): Box[] {
  return region.sheet.merges.filter((merge) =>
    region.boxes.some((box) => touches(box, { ...merge, rows: 1, columns: 1 })),
  );
}

/** Methods that a range and areas share and that give areas or tables. */
export const areasPlaces: Readonly<Record<string, Method<Region>>> = {
  GetSpecialCells: method('1.9', (region, args) => {
    const boxes = special(region, args);
    if (boxes.length === 0) throw itemNotFound();
    return RANGE_AREAS.of(new Region(region.sheet, boxes));
  }),
  GetSpecialCellsOrNullObject: method('1.9', (region, args) => {
    const boxes = special(region, args);
    return boxes.length > 0 ? RANGE_AREAS.of(new Region(region.sheet, boxes)) : null;
  }),
  GetTables: method('1.9', (region, args) => {
    const whole = args.optionalFlag(0) ?? false;
    const isAsked = (table: Box) =>
      region.boxes.some((box) => (whole ? contains(box, table) : touches(box, table)));
    return SCOPED_TABLES.of(region.sheet.tables.list.filter((table) => isAsked(table.box)));
  }),
};

/** Only of a range. */
export const mergedAreas: Readonly<Record<string, Method<Region>>> = {
  GetMergedAreasOrNullObject: method('1.13', (region) => {
    region.sheet.workbook.mergeQuestions += 1;
    const boxes = merged(region);
    return boxes.length > 0 ? RANGE_AREAS.of(new Region(region.sheet, boxes)) : null;
  }),
};

export function toWorksheet(since: '1.1' | '1.9'): Navigation<Region> {
  return leadsTo(since, (region) => WORKSHEET.of(region.sheet));
}

/** The boxes of areas that lie in others too. */
export function commonBoxes(boxes: readonly Box[], others: readonly Box[]): Box[] {
  return boxes.flatMap((box) =>
    others.map((other) => intersection(box, other)).filter((part) => part !== undefined),
  );
}
