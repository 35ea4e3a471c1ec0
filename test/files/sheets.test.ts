import * as XLSX from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { readError, readOk } from './support/tempFiles';

const xlsx = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: '隐藏', rows: [['h']], hidden: true },
      { name: '深藏', rows: [['v']], veryHidden: true },
      { name: '空白', rows: [] },
      { name: 'Products', rows: [['p']] },
      { name: 'Later', rows: [['l']] },
    ],
  });

const xls = (): Promise<Uint8Array> => {
  const book = XLSX.utils.book_new();
  for (const [name, cells] of [
    ['隐藏', [['h']]],
    ['深藏', [['v']]],
    ['空白', []],
    ['Products', [['p']]],
    ['Later', [['l']]],
  ] as const) {
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet(cells.map((cell) => [...cell])),
      name,
    );
  }
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 2 }, { Hidden: 0 }, {}, {}] };
  return Promise.resolve(
    new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer),
  );
};

describe.each([
  ['.xlsx', xlsx],
  ['.xls', xls],
])('sheets of an %s', (_, make) => {
  const names = ['隐藏', '深藏', '空白', 'Products', 'Later'];

  test('the first visible one with a cell is read, all are listed', async () => {
    expect(await readOk(await make())).toMatchObject({
      sheet: 'Products',
      sheets: names,
      grid: [['p']],
    });
  });

  test.each([
    ['Later', 'Later', 'l'],
    [' products ', 'Products', 'p'],
    ['隐藏', '隐藏', 'h'],
  ])('%p is found', async (wanted, sheet, cell) => {
    expect(await readOk(await make(), { sheet: wanted })).toMatchObject({ sheet, grid: [[cell]] });
  });

  test('a name that is not there comes back with those that are', async () => {
    expect(await readError(await make(), { sheet: '价格' })).toEqual({
      code: 'noSuchSheet',
      sheet: '价格',
      sheets: names,
    });
  });

  test('a blank sheet asked for is empty', async () => {
    expect(await readError(await make(), { sheet: '空白' })).toEqual({
      code: 'empty',
      sheet: '空白',
    });
  });
});
