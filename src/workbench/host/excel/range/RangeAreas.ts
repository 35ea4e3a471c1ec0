import type { Arguments } from '../../engine/Arguments';
import { itemNotFound } from '../../engine/HostError';
import type { Method } from '../../engine/types';
import { COLUMN_LIMIT, isWholeColumns, isWholeRows, ROW_LIMIT } from '../../model/box';
import type { Box } from '../../model';
import { collectionType } from '../define/collection';
import { action, excelType, leadsTo, method, readOnly } from '../define/excelType';
import { addressOf } from '../region/address';
import { Region } from '../region/Region';
import { trackRegion, untrackRegion } from '../region/trackRegion';
import {
  CONDITIONAL_FORMATS,
  DATA_VALIDATION,
  RANGE,
  RANGE_AREAS,
  RANGE_FORMAT,
  RANGES,
} from '../tokens';
import { regionArgument } from './rangeArgument';
import { areasPlaces, commonBoxes, toWorksheet } from './rangeAreasPlaces';
import { clearRegion, copyOnto } from './rangeEdits';
import { makeDirty } from './makeDirty';
import { usedBoxWithin } from './rangeUse';

function addresses({ sheet, boxes }: Region): string {
  return boxes.map((box) => addressOf(sheet, box)).join(',');
}

/** A method from areas to areas; ItemNotFound where there are none. */
function areas(where: (region: Region, args: Arguments) => readonly Box[]): Method<Region> {
  return method('1.9', (region, args) => {
    const boxes = where(region, args);
    if (boxes.length === 0) throw itemNotFound();
    return RANGE_AREAS.of(new Region(region.sheet, boxes));
  });
}

function areasOrNull(where: (region: Region, args: Arguments) => readonly Box[]): Method<Region> {
  return method('1.9', (region, args) => {
    const boxes = where(region, args);
    return boxes.length > 0 ? RANGE_AREAS.of(new Region(region.sheet, boxes)) : null;
  });
}

function common(region: Region, args: Arguments): Box[] {
  return commonBoxes(region.boxes, regionArgument(args, 0, region.workbook).boxes);
}

function used({ sheet, boxes }: Region, args: Arguments): Box[] {
  const valuesOnly = args.optionalFlag(0) ?? false;
  return boxes
    .map((box) => usedBoxWithin(sheet, box, valuesOnly))
    .filter((box) => box !== undefined);
}

/** `Excel.RangeAreas`: several ranges of one sheet. */
export const rangeAreasType = excelType<Region>(RANGE_AREAS, {
  since: '1.9',
  tracked: true,
  keep: trackRegion,
  release: untrackRegion,
  scalars: {
    Address: readOnly('1.9', addresses),
    AddressLocal: readOnly('1.9', addresses),
    AreaCount: readOnly('1.9', (region) => region.boxes.length),
    CellCount: readOnly('1.9', (region) => region.cells),
    IsEntireColumn: readOnly('1.9', (region) => region.boxes.every(isWholeColumns)),
    IsEntireRow: readOnly('1.9', (region) => region.boxes.every(isWholeRows)),
  },
  nav: {
    Areas: leadsTo('1.9', (region) => RANGES.of(region.boxes.map((box) => region.at(box)))),
    Format: leadsTo('1.9', (region) => RANGE_FORMAT.of(region)),
    ConditionalFormats: leadsTo('1.9', (region) => CONDITIONAL_FORMATS.of(region)),
    DataValidation: leadsTo('1.9', (region) => DATA_VALIDATION.of(region)),
    Worksheet: toWorksheet('1.9'),
  },
  call: {
    ...areasPlaces,
    Clear: action('1.9', clearRegion),
    CopyFrom: action('1.9', copyOnto),
    Calculate: action('1.9', (region) => {
      region.workbook.recalculate();
    }),
    SetDirty: action('1.9', makeDirty),
    GetEntireRow: areas(({ boxes }) =>
      boxes.map((box) => ({ ...box, column: 0, columns: COLUMN_LIMIT })),
    ),
    GetEntireColumn: areas(({ boxes }) =>
      boxes.map((box) => ({ ...box, row: 0, rows: ROW_LIMIT })),
    ),
    GetOffsetRangeAreas: areas(({ boxes }, args) =>
      boxes.map((box) => ({
        ...box,
        row: box.row + args.number(0),
        column: box.column + args.number(1),
      })),
    ),
    GetIntersection: areas(common),
    GetIntersectionOrNullObject: areasOrNull(common),
    GetUsedRangeAreas: areas(used),
    GetUsedRangeAreasOrNullObject: areasOrNull(used),
  },
});

/** `Excel.RangeCollection`: the areas one by one. */
export const rangesType = collectionType(RANGES, {
  since: '1.9',
  itemAtSince: '1.9',
  item: RANGE,
  list: (regions) => regions,
});
