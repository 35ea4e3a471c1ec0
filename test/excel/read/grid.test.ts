import fc from 'fast-check';
import { rowsWithin } from '../../../src/excel/read/area';
import { cellOf } from '../../../src/excel/read/cellOf';
import { ChunkSizer } from '../../../src/excel/read/chunkSizer';
import { mainTable } from '../../../src/excel/read/mainTable';
import { mergesWithin } from '../../../src/excel/read/mergedRanges';
import { trimGrid } from '../../../src/excel/read/trimGrid';
import type { TableInfo } from '../../../src/excel/read';
import { withoutTrailing } from '../../../src/excel/read/withoutTrailing';

const area = { firstRow: 2, firstColumn: 1, rowCount: 10, columnCount: 4 };

test('trimming drops blank rows below and blank columns at the right, and nothing else', () => {
  const grid = [['', 'a', ' ', ''], ['', '', 0, ''], [], ['', false, '', ' '], ['', ' ', '', '']];
  expect(trimGrid(grid)).toEqual([['', 'a', ' '], ['', '', 0], [], ['', false, '']]);
  expect(trimGrid([['', ' ']])).toEqual([]);
});

test('trimming keeps every cell that holds something', () => {
  const cells = fc.oneof(fc.constantFrom('', ' '), fc.integer(), fc.boolean(), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 }), (grid) => {
      const trimmed = trimGrid(grid);
      grid.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (typeof cell !== 'string' || cell.trim() !== '') expect(trimmed[r]?.[c]).toBe(cell);
        });
      });
    }),
  );
});

test('only our columns at the right edge are not read', () => {
  expect(withoutTrailing(area, [3, 4]).columnCount).toBe(2);
  expect(withoutTrailing(area, [2]).columnCount).toBe(4);
  expect(withoutTrailing(area, [1, 2, 3, 4, 9]).columnCount).toBe(0);
});

test('rows within: the part of a selection that lies in the data', () => {
  const selection = { firstRow: 5, firstColumn: 9, rowCount: 100, columnCount: 1 };
  expect(rowsWithin(area, selection)).toEqual({ ...area, firstRow: 5, rowCount: 7 });
  expect(rowsWithin(area, { ...selection, firstRow: 50 }).rowCount).toBe(0);
});

test('merged ranges are counted from the grid; those left of it or above are left out', () => {
  const merges = [
    { top: 2, left: 1, bottom: 2, right: 3 },
    { top: 0, left: 1, bottom: 0, right: 3 },
    { top: 3, left: 0, bottom: 4, right: 0 },
  ];
  expect(mergesWithin(merges, area)).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
});

test('cells that are no plain value become blank or text', () => {
  expect([null, undefined, 1, 'x', true].map(cellOf)).toEqual(['', '', 1, 'x', true]);
  expect(cellOf({ type: 'Entity' })).toBe('{"type":"Entity"}');
});

describe('how many rows are asked for at a time', () => {
  test('few at first, then as many as fit into one answer', () => {
    const sizer = new ChunkSizer(30);
    const first = sizer.next();
    expect(first).toBe(200);
    sizer.took(first, first * 400);
    expect(sizer.next()).toBe(11_000);
  });

  test('what is left goes into one answer if it fits, else into smaller ones', () => {
    const sizer = new ChunkSizer(30);
    sizer.took(200, 200 * 400);
    expect(sizer.next(11_000)).toBe(11_000);
    expect(sizer.next(11_001)).toBe(7_500);
  });

  test('rows that grow longer are believed; rows that grow shorter only on average', () => {
    const sizer = new ChunkSizer(30);
    sizer.took(200, 200 * 100);
    sizer.took(1_000, 1_000 * 1_000);
    expect(sizer.next()).toBe(4_400);
    sizer.took(4_400, 4_400);
    expect(sizer.next()).toBeLessThan(4_400_000);
  });

  test('never as many cells as make Excel answer null', () => {
    const sizer = new ChunkSizer(1_000);
    sizer.took(20, 20);
    expect(sizer.next() * 1_000).toBeLessThanOrEqual(4_500_000);
  });

  test('what failed is halved for good, down to one row', () => {
    const sizer = new ChunkSizer(30);
    sizer.took(200, 200);
    expect(sizer.failed(9)).toBe(true);
    expect(sizer.next()).toBe(4);
    sizer.took(4, 4);
    expect(sizer.next()).toBe(4);
    expect(sizer.failed(1)).toBe(false);
  });
});

describe('the table that a sheet is about', () => {
  const table = (rowCount: number, name: string): TableInfo => ({
    ...area,
    id: name,
    name,
    rowCount,
    hasHeader: true,
    hasTotals: false,
  });

  test('is its largest, if it is at least half of the sheet', () => {
    expect(mainTable([table(2, 'a'), table(8, 'b')], area)?.name).toBe('b');
    expect(mainTable([table(4, 'a')], area)).toBeUndefined();
    expect(mainTable([], area)).toBeUndefined();
  });
});
