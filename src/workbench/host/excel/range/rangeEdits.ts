import type { Arguments } from '../../engine/Arguments';
import type { Method } from '../../engine/types';
import type { ClearWhat } from '../../model';
import { action, method } from '../define/excelType';
import { notEmulated } from '../define/notEmulated';
import { asNumber, asOneOf, given } from '../define/values';
import { Region } from '../region/Region';
import { RANGE } from '../tokens';
import { placeInSheet, regionArgument } from './rangeArgument';
import { requireSize } from './rangeMatrix';

const CLEAR: readonly ClearWhat[] = [
  'All',
  'Contents',
  'Formats',
  'Hyperlinks',
  'RemoveHyperlinks',
];
const COPY = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** `clear`, for a range and for areas. */
export function clearRegion(region: Region, args: Arguments): void {
  const what = given(args.value(0), (value) => asOneOf(value, CLEAR), 'All');
  for (const box of region.boxes) region.sheet.clear(box, what);
}

/** `copyFrom`, for a range and for areas. */
export function copyOnto(region: Region, args: Arguments): void {
  const from = regionArgument(args, 0, region.sheet.workbook);
  const what = given(args.value(1), (value) => asOneOf(value, COPY), 'All');
  if (args.optionalFlag(2) === true) throw notEmulated('copying without blanks');
  if (args.optionalFlag(3) === true) throw notEmulated('copying with rows as columns');
  for (const box of region.boxes) {
    const target = {
      ...box,
      rows: Math.max(box.rows, from.box.rows),
      columns: Math.max(box.columns, from.box.columns),
    };
    region.sheet.copyCells({ sheet: from.sheet, box: from.box }, target, what);
  }
}

/** The methods of a range that change the sheet. */
export const rangeEdits: Readonly<Record<string, Method<Region>>> = {
  Clear: action('1.1', clearRegion),
  CopyFrom: action('1.9', copyOnto),
  Insert: method('1.1', (region, args) => {
    const { sheet, box } = region;
    sheet.insert(box, asOneOf(args.value(0), ['Down', 'Right'] as const));
    return RANGE.of(Region.of(sheet, box));
  }),
  Delete: action('1.1', ({ sheet, box }, args) => {
    sheet.remove(box, asOneOf(args.value(0), ['Up', 'Left'] as const));
  }),
  Merge: action('1.2', ({ sheet, box }, args) => {
    sheet.merge(box, args.optionalFlag(0) ?? false);
  }),
  Unmerge: action('1.2', ({ sheet, box }) => {
    sheet.unmerge(box);
  }),
  MoveTo: action('1.11', ({ sheet, box }, args) => {
    const target = placeInSheet(args, 0, sheet);
    const to = { ...target.box, rows: box.rows, columns: box.columns };
    target.sheet.copyCells({ sheet, box }, to);
    sheet.clear(box);
  }),
  Select: action('1.1', ({ sheet, boxes }) => {
    sheet.workbook.select(sheet, boxes);
  }),
  Calculate: action('1.6', ({ sheet }) => {
    sheet.workbook.recalculate();
  }),
  _ValidateArraySize: action('1.3', ({ box }, args) => {
    requireSize(box, asNumber(args.value(0)), asNumber(args.value(1)));
  }),
};
