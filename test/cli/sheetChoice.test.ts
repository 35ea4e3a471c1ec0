import { utils, write } from '@e965/xlsx';
import { folder, youpin } from './youpin';

const { path: cwd, put } = folder();

const HEADER = ['产品ID', '产品名称', '价格', '起订量', '交货期'];
const row = (n: number) => [`160000000000${n}`, 'LED desk lamp', 5, 100, 7];
const PRODUCTS = [HEADER, row(1), row(2)];
const NOTES = [['填写说明'], ['类目', '请填写'], ['1. 每行一个商品']];

/** A workbook whose sheets stand in the order given. */
function book(name: string, sheets: Record<string, unknown[][]>): void {
  const all = utils.book_new();
  for (const [title, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(all, utils.aoa_to_sheet(rows), title);
  }
  put(name, write(all, { type: 'buffer', bookType: 'xlsx' }) as string);
}

async function sheetOf(name: string, ...more: string[]): Promise<unknown> {
  const { stdout } = await youpin(['check', name, '--json', '-', ...more], { cwd });
  const { sources } = JSON.parse(stdout) as { sources: { sheet: string }[] };
  return sources[0]!.sheet;
}

test.each<[string, Record<string, unknown[][]>]>([
  ['instructions', { 说明: NOTES, 产品: PRODUCTS }],
  ['a header without rows', { 模板: [HEADER], 产品: PRODUCTS }],
  [
    'a keyword sheet',
    {
      词: [
        ['词', '曝光量', '点击量'],
        ['lamp', 9, 1],
      ],
      产品: PRODUCTS,
    },
  ],
  [
    'a summary',
    {
      汇总: [
        ['名称', '数量', '价格'],
        ['合计', 2, 10],
      ],
      产品: PRODUCTS,
    },
  ],
])('%s before the products are passed over', async (name, sheets) => {
  book(`${name}.xlsx`, sheets);
  expect(await sheetOf(`${name}.xlsx`)).toBe('产品');
});

test('the first of two sheets of products is taken, and a named one always', async () => {
  book('two.xlsx', { 一: PRODUCTS, 二: PRODUCTS });
  expect(await sheetOf('two.xlsx')).toBe('一');
  expect(await sheetOf('two.xlsx', '--sheet', '二')).toBe('二');
});

test('where none fits, every sheet is named with the best that it has', async () => {
  book('none.xlsx', { 说明: NOTES, 空白: [['x', 'y']] });
  const { code, stderr } = await youpin(['check', 'none.xlsx', '--lang', 'zh'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/“说明”（第 2 行有 类目）.*“空白”（没有认出列名）/);
});

test('a sheet that is none of products is not judged, unless the caller names its columns', async () => {
  put('list.csv', 'name,qty,brand\nAlice,3,x\n');
  const { code, stderr } = await youpin(['check', 'list.csv', '--lang', 'en'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/no product sheet: its header in row 1 names name, brand only/);
  expect((await youpin(['check', 'list.csv', '--map', 'title=name'], { cwd })).code).not.toBe(2);
  expect((await youpin(['check', 'list.csv', '--header-row', '1'], { cwd })).code).not.toBe(2);
});

test('what was not recognised, and why, is in the summary and in the JSON', async () => {
  put('doubt.csv', '产品ID,产品名称,安全库存,供应商起订量\n1600000000001,LED lamp,5,面议\n');
  const zh = await youpin(['check', 'doubt.csv', '--lang', 'zh'], { cwd });
  expect(zh.stdout).toMatch(
    /C“安全库存”（是库存吗？列名另有所指.*D“供应商起订量”（是起订量吗？内容不像/,
  );
  const { stdout } = await youpin(['check', 'doubt.csv', '--json', '-'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    sources: [
      {
        unmapped: [
          { column: 'C', suggestion: { field: 'stock', reason: 'word' } },
          { column: 'D', suggestion: { field: 'moq', reason: 'cells' } },
        ],
      },
    ],
  });
});
