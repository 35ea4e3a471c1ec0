import { FIELD_KEYS } from '../../fields';
import type { Grid, RawCell } from '../types';
import { columnIndex } from './columnIndex';
import { columnTexts } from './columnTexts';
import { findRow } from './findRow';
import { EVIDENCE_ROWS } from '../reading/evidence';
import { headerBlock, topOf, type HeaderBlock } from './headerBlock';
import { cleanHeader, keyOf } from './normalise';
import { resultOf } from './resultOf';
import { headerText, isValue } from './rowEvidence';
import type { HeaderMapping, HeaderOptions, HeaderResult, MappingProblem } from './types';

const SEARCH_ROWS = 30;

/** Keys of the headers that a mapping names; column letters are none. */
function namedHeaders(mapping: HeaderMapping): Set<string> {
  const texts = Object.values(mapping).filter((value) => typeof value === 'string');
  return new Set(texts.map((text) => keyOf(cleanHeader(text))).filter((key) => key !== ''));
}

/**
 * The first row with a text in all mapped columns; for a grid where no row looks like a header but the
 * caller gives the columns.
 */
function rowByColumns(grid: Grid, rows: number, columns: readonly number[]): number {
  if (columns.length === 0) return -1;
  return grid
    .slice(0, rows)
    .findIndex((row) =>
      columns.every((column) => headerText(row[column]) !== '' && !isValue(row[column]!)),
    );
}

function mappedColumns(mapping: HeaderMapping, columnOffset: number): number[] {
  return Object.values(mapping)
    .map((value) => (typeof value === 'number' ? value : columnIndex(value) - columnOffset))
    .filter((column) => Number.isInteger(column));
}

function searchBlock(grid: Grid, rows: number, options: HeaderOptions): HeaderBlock | undefined {
  const { mapping = {}, merges = [], columnOffset = 0 } = options;
  const named = findRow(grid, rows, namedHeaders(mapping));
  const found = named >= 0 ? named : rowByColumns(grid, rows, mappedColumns(mapping, columnOffset));
  return found < 0 ? undefined : headerBlock(grid, found, merges);
}

function givenBlock(grid: Grid, options: HeaderOptions): HeaderBlock | undefined {
  const bottom = options.headerRow! - 1 - (options.rowOffset ?? 0);
  if (!grid[bottom]) return undefined;
  return { top: topOf(grid, bottom, bottom, options.merges ?? []), bottom };
}

function unknownFields(mapping: HeaderMapping): MappingProblem[] {
  return Object.entries(mapping)
    .filter(([field]) => !(FIELD_KEYS as readonly string[]).includes(field))
    .map(([field, value]) => ({ field, column: String(value), why: 'unknownField' }));
}

/**
 * Finds the header of a sheet and the meaning of its columns, in the first rows only. A header row given by
 * the caller is taken as it is, even if nothing in it is known (every field absent, confidence 0).
 */
export function findHeader(grid: Grid, options: HeaderOptions = {}): HeaderResult {
  const { mapping = {}, merges = [], rowOffset = 0, columnOffset = 0 } = options;
  const rows = Math.min(grid.length, options.searchRows ?? SEARCH_ROWS);
  const isGiven = options.headerRow !== undefined;
  const block = isGiven ? givenBlock(grid, options) : searchBlock(grid, rows, options);
  if (!block) {
    const problems = unknownFields(mapping);
    return problems.length > 0
      ? { kind: 'badMapping', problems }
      : { kind: 'notFound', looked: isGiven ? 0 : rows };
  }
  const looked = grid.slice(0, Math.max(rows, block.bottom + 2));
  const width = looked.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = columnTexts(grid, block, width, merges);
  const firstRow = block.bottom + 1;
  const below = grid.slice(firstRow, EVIDENCE_ROWS);
  const cellsOf = (column: number): RawCell[] => below.map((row) => row[column] ?? '');
  return resultOf(
    { texts, headerRow: firstRow + rowOffset, firstRow, isGiven, columnOffset, cellsOf },
    mapping,
  );
}
