import { FileFailure } from '../../src/files/fileFailure';
import { pickSheet, type OpenWorkbook } from '../../src/files/openWorkbook';

/** A workbook of sheets with one cell, their rank; `NaN` can't be read. Says which were read. */
function bookOf(...ranks: readonly number[]): { book: OpenWorkbook; read: number[] } {
  const read: number[] = [];
  const book: OpenWorkbook = {
    sheets: ranks.map((rank, index) => ({ name: `${index}: ${rank}`, hidden: false })),
    read: (index) => {
      read.push(index);
      const rank = ranks[index]!;
      return Number.isNaN(rank)
        ? Promise.reject(new FileFailure({ code: 'damaged' }))
        : Promise.resolve({ grid: [[rank]], merges: [] });
    },
  };
  return { book, read };
}

const rank = ({ grid }: { grid: readonly (readonly unknown[])[] }): number => Number(grid[0]![0]);
const progress = (): void => undefined;

test.each([
  [[1, 3, 2], 1, [0, 1, 2]],
  [[2, 2], 0, [0, 1]],
  [[0, Infinity, 9], 1, [0, 1]],
  [[1, NaN, 2], 2, [0, 1, 2]],
])('of ranks %j sheet %d is taken', async (ranks, index, looked) => {
  const { book, read } = bookOf(...ranks);
  const { sheet } = await pickSheet(book, { rank }, progress);
  expect(sheet).toBe(book.sheets[index]!.name);
  expect(read).toEqual(looked);
});

test('a sheet that can’t be read is named where no other will do', async () => {
  const { book } = bookOf(0.5, NaN);
  await expect(pickSheet(book, { rank }, progress)).rejects.toThrow(FileFailure);
});

test('a named sheet is taken whatever its rank', async () => {
  const { book, read } = bookOf(5, 0);
  expect(await pickSheet(book, { sheet: '1: 0', rank }, progress)).toMatchObject({ grid: [[0]] });
  expect(read).toEqual([1]);
});

test('of a sheet with result columns after its title, the columns of the user keep their names', async () => {
  const results = ['优品状态', '差距', '商品治理问题', '证书', '标记码（请勿修改）'];
  const grid = [['店铺'], ['标题', ...results, '证书'], ['Lamp', '优品', '', '', '', '', 'CE']];
  const book: OpenWorkbook = {
    sheets: [{ name: '商品', hidden: false }],
    read: () => Promise.resolve({ grid, merges: [] }),
  };
  const picked = await pickSheet(book, {}, progress);
  expect(picked.grid).toEqual([grid[0], ['标题', '', '', '', '', '', '证书'], grid[2]]);
});
