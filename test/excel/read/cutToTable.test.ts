import { cutToTable } from '../../../src/excel/read/cutToTable';
import type { SheetData, TableInfo } from '../../../src/excel/read/types';

const table: TableInfo = {
  id: '1',
  name: 'Goods',
  firstRow: 4,
  firstColumn: 3,
  rowCount: 3,
  columnCount: 2,
  hasHeader: true,
  hasTotals: false,
};

test('formats that are known of the first rows are known of as many fewer rows of the table', () => {
  const data: SheetData = {
    sheetId: 'a',
    name: 'A',
    grid: new Array<string[]>(6).fill(['note', '', 'price', 'moq', 'note']),
    firstRow: 2,
    firstColumn: 1,
    merges: [],
    formats: {
      codes: ['$0', '0 pcs'],
      columns: new Map([
        [1, [1]],
        [2, [0, 0, 0, 1]],
        [3, [0, 0, 0, 2]],
        [4, [2]],
      ]),
      rows: 4,
    },
    ours: [],
    isProtected: false,
  };
  const { grid, formats } = cutToTable(data, table);
  expect(grid).toEqual([1, 2, 3].map(() => ['price', 'moq']));
  expect(formats).toEqual({
    codes: ['$0', '0 pcs'],
    columns: new Map([
      [0, [0, 1]],
      [1, [0, 2]],
    ]),
    rows: 2,
  });
});
