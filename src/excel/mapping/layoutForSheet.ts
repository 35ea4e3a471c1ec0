import {
  findHeader,
  layoutOf,
  otherSheet,
  type ColumnMatch,
  type Grid,
  type HeaderFound,
  type HeaderOptions,
  type HeaderResult,
  type MergedRange,
} from '../../catalogue';
import { FIELD_KEYS, type FieldKey } from '../../fields';
import type { Result } from '../gateway';
import type { SheetData } from '../read';
import { placeCorrections, type PlacedCorrections } from './placeCorrections';
import { rememberedRow } from './rememberedRow';
import type { Correction, SheetLayout, SheetMapping } from './types';

interface Head {
  readonly grid: Grid;
  readonly firstRow: number;
}

const NOTHING: SheetMapping = { corrections: [] };

/**
 * Finds the header of what was read and what its columns mean; what a person said of a column wins,
 * wherever the column has moved.
 *
 * Problems: `headerNotFound`, `badMapping`; `notProducts` unless a person spoke of the sheet.
 */
export function layoutForSheet(
  data: SheetData,
  mapping: SheetMapping = NOTHING,
): Result<SheetLayout> {
  const head = data.head ?? { grid: data.grid, firstRow: data.firstRow };
  const options = optionsFor(data, head, mapping);
  const plain = findPlain(head, options, mapping.corrections);
  if (plain.kind !== 'found') return headerProblem(plain, data);
  const isSaid = mapping.header !== undefined || mapping.corrections.length > 0;
  const other = isSaid ? undefined : otherSheet(plain, head.grid);
  if (other !== undefined) {
    return { ok: false, problem: { code: 'notProducts', sheet: data.name, detail: other } };
  }
  const placed = place(plain, data, head, mapping.corrections);
  const header = placed.byColumn.size === 0 ? plain : findAgain(head, options, plain, placed, data);
  if (header.kind !== 'found') return headerProblem(header, data);
  const corrected = withNothings(header, plain, placed, data.firstColumn);
  return {
    ok: true,
    value: {
      header: corrected,
      layout: productLayout(corrected, data, head, mapping),
      columns: corrected.columns,
      dormant: placed.dormant,
    },
  };
}

function optionsFor(data: SheetData, head: Head, mapping: SheetMapping): HeaderOptions {
  const { table } = data;
  const isTableTop = table?.hasHeader === true && table.firstRow === head.firstRow;
  const headerRow =
    rememberedRow(mapping.header, head.grid, head.firstRow) ??
    (isTableTop ? table.firstRow + 1 : undefined);
  return {
    merges: data.merges,
    rowOffset: head.firstRow,
    columnOffset: data.firstColumn,
    ...(headerRow !== undefined && { headerRow }),
  };
}

/** By the vocabulary; where nothing is known in the sheet, by the headers that a person spoke of. */
function findPlain(
  { grid }: Head,
  options: HeaderOptions,
  corrections: readonly Correction[],
): HeaderResult {
  const found = findHeader(grid, options);
  if (found.kind !== 'notFound') return found;
  const named: Record<string, string> = {};
  for (const { field, header } of corrections) {
    // Headers of several rows are joined by ` / `; the last of them is in the header row.
    if (field !== null && header !== '') named[field] = header.split(' / ').at(-1)!;
  }
  const again = findHeader(grid, { ...options, mapping: named });
  return again.kind === 'found'
    ? findHeader(grid, { ...options, headerRow: again.headerRow })
    : found;
}

const widthOf = (grid: Grid): number => grid.reduce((most, row) => Math.max(most, row.length), 0);

function place(
  { columns }: HeaderFound,
  { firstColumn }: SheetData,
  { grid }: Head,
  corrections: readonly Correction[],
): PlacedCorrections {
  const headed = columns.map(({ column, header }) => ({ column: column + firstColumn, header }));
  const span = { first: firstColumn, end: firstColumn + widthOf(grid) };
  return placeCorrections(corrections, headed, span);
}

function findAgain(
  { grid }: Head,
  options: HeaderOptions,
  plain: HeaderFound,
  { byColumn }: PlacedCorrections,
  { firstColumn }: SheetData,
): HeaderResult {
  const mapping: Partial<Record<FieldKey, number>> = {};
  const nothings = new Set<number>();
  for (const [column, field] of byColumn) {
    if (field === null) nothings.add(column - firstColumn);
    else mapping[field] = column - firstColumn;
  }
  const last = plain.firstRow - 1;
  const texts = grid.map((row, index) =>
    index === last ? row.map((cell, column) => (nothings.has(column) ? '' : cell)) : row,
  );
  return findHeader(texts, { ...options, headerRow: plain.headerRow, mapping });
}

/** Columns that a person said mean nothing get their header back, and no field. */
function withNothings(
  header: HeaderFound,
  plain: HeaderFound,
  { byColumn }: PlacedCorrections,
  firstColumn: number,
): HeaderFound {
  const isNothing = (column: number): boolean => byColumn.get(column + firstColumn) === null;
  const nothings = plain.columns
    .filter(({ column }) => isNothing(column))
    .map((match): ColumnMatch => ({ ...match, field: null, confidence: 0, why: 'caller' }));
  const columns = [...header.columns.filter(({ column }) => !isNothing(column)), ...nothings].sort(
    (a, b) => a.column - b.column,
  );
  const present = new Set(columns.map(({ field }) => field));
  return { ...header, columns, absent: FIELD_KEYS.filter((field) => !present.has(field)) };
}

/** Rows of `data.grid` after the header, which may be above it; read as the first rows of the sheet say. */
function productLayout(
  header: HeaderFound,
  data: SheetData,
  head: Head,
  { products }: SheetMapping,
): SheetLayout['layout'] {
  const below = data.firstRow - head.firstRow;
  const layout = layoutOf(
    header,
    { ...head, merges: data.merges, formats: data.formats, from1904: data.from1904 },
    { sheet: data.name, rowOffset: head.firstRow, columnOffset: data.firstColumn },
  );
  const merges = layout.merges?.map((merge) => shiftedMerge(merge, -below));
  return {
    ...layout,
    firstRow: Math.max(0, header.firstRow - below),
    rowOffset: data.firstRow,
    ...(merges && { merges }),
    ...(products && { products }),
  };
}

function shiftedMerge(merge: MergedRange, rows: number): MergedRange {
  return { ...merge, top: merge.top + rows, bottom: merge.bottom + rows };
}

function headerProblem(
  result: Exclude<HeaderResult, HeaderFound>,
  { name: sheet }: SheetData,
): Result<SheetLayout> {
  if (result.kind === 'notFound') return { ok: false, problem: { code: 'headerNotFound', sheet } };
  const detail = result.problems.map(({ field, column }) => `${field}: ${column}`).join(', ');
  return { ok: false, problem: { code: 'badMapping', sheet, detail } };
}
