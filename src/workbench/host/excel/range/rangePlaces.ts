import { invalidArgument, itemNotFound } from '../../engine/HostError';
import type { Arguments } from '../../engine/Arguments';
import type { Method, Since } from '../../engine/types';
import {
  around,
  boxOf,
  COLUMN_LIMIT,
  endColumn,
  endRow,
  intersection,
  ROW_LIMIT,
} from '../../model/box';
import type { Box } from '../../model';
import { method } from '../define/excelType';
import type { Region } from '../region/Region';
import { RANGE } from '../tokens';
import { boxArgument } from './rangeArgument';
import { surroundingBox, usedBoxWithin } from './rangeUse';

/** A method that leads from one range to another of the same sheet. */
function place(since: Since, where: (box: Box, args: Arguments) => Box): Method<Region> {
  return method(since, (region, args) => RANGE.of(region.at(where(region.box, args))));
}

/** A pair of methods: one that fails where there is nothing, one that gives a null object. */
function placeOrNull(
  name: string,
  since: readonly [Since, Since],
  where: (region: Region, args: Arguments) => Box | undefined,
): Record<string, Method<Region>> {
  return {
    [name]: method(since[0], (region, args) => {
      const box = where(region, args);
      if (!box) throw itemNotFound();
      return RANGE.of(region.at(box));
    }),
    [`${name}OrNullObject`]: method(since[1], (region, args) => {
      const box = where(region, args);
      return box ? RANGE.of(region.at(box)) : null;
    }),
  };
}

function within(count: number, size: number): number {
  if (!Number.isInteger(count) || count < 0 || count >= size) throw invalidArgument();
  return count;
}

/** Positive: that many beyond the edge; negative: that many inside it. Zero is refused. */
function countOf(args: Arguments): number {
  const count = args.optionalNumber(0) ?? 1;
  if (!Number.isInteger(count) || count === 0) throw invalidArgument();
  return count;
}

function rowsBeside(box: Box, count: number, edge: number, outwards: 1 | -1): Box {
  const inside = count < 0;
  const rows = Math.abs(count);
  const below = outwards === 1 ? !inside : inside;
  return { ...box, row: below ? edge : edge - rows, rows };
}

function columnsBeside(box: Box, count: number, edge: number, outwards: 1 | -1): Box {
  const inside = count < 0;
  const columns = Math.abs(count);
  const right = outwards === 1 ? !inside : inside;
  return { ...box, column: right ? edge : edge - columns, columns };
}

/** The methods that give another range. */
export const rangePlaces: Readonly<Record<string, Method<Region>>> = {
  GetCell: place('1.1', (box, args) =>
    boxOf(box.row + args.number(0), box.column + args.number(1)),
  ),
  GetRow: place('1.1', (box, args) => ({
    ...box,
    row: box.row + within(args.number(0), box.rows),
    rows: 1,
  })),
  GetColumn: place('1.1', (box, args) => ({
    ...box,
    column: box.column + within(args.number(0), box.columns),
    columns: 1,
  })),
  GetLastCell: place('1.1', (box) => boxOf(endRow(box) - 1, endColumn(box) - 1)),
  GetLastRow: place('1.1', (box) => ({ ...box, row: endRow(box) - 1, rows: 1 })),
  GetLastColumn: place('1.1', (box) => ({ ...box, column: endColumn(box) - 1, columns: 1 })),
  GetEntireRow: place('1.1', (box) => ({ ...box, column: 0, columns: COLUMN_LIMIT })),
  GetEntireColumn: place('1.1', (box) => ({ ...box, row: 0, rows: ROW_LIMIT })),
  GetOffsetRange: place('1.1', (box, args) => ({
    ...box,
    row: box.row + args.number(0),
    column: box.column + args.number(1),
  })),
  GetResizedRange: place('1.3', (box, args) => ({
    ...box,
    rows: box.rows + args.number(0),
    columns: box.columns + args.number(1),
  })),
  GetAbsoluteResizedRange: place('1.7', (box, args) => ({
    ...box,
    rows: args.number(0),
    columns: args.number(1),
  })),
  GetRowsAbove: place('1.3', (box, args) => rowsBeside(box, countOf(args), box.row, -1)),
  GetRowsBelow: place('1.3', (box, args) => rowsBeside(box, countOf(args), endRow(box), 1)),
  GetColumnsBefore: place('1.3', (box, args) => columnsBeside(box, countOf(args), box.column, -1)),
  GetColumnsAfter: place('1.3', (box, args) =>
    columnsBeside(box, countOf(args), endColumn(box), 1),
  ),
  GetBoundingRect: method('1.1', (region, args) =>
    RANGE.of(region.at(around(region.box, boxArgument(args, 0, region.sheet)))),
  ),
  ...placeOrNull('GetIntersection', ['1.1', '1.4'], (region, args) =>
    intersection(region.box, boxArgument(args, 0, region.sheet)),
  ),
  ...placeOrNull('GetUsedRange', ['1.1', '1.4'], (region, args) =>
    usedBoxWithin(region.sheet, region.box, args.optionalFlag(0) ?? false),
  ),
  ...placeOrNull('GetSpillingToRange', ['1.12', '1.12'], ({ sheet, box }) =>
    sheet.spillBox(box.row, box.column),
  ),
  GetSurroundingRegion: method('1.7', (region) =>
    RANGE.of(region.at(surroundingBox(region.sheet, region.box))),
  ),
};
