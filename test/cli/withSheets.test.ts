import { utils, write } from '@e965/xlsx';
import { folder, youpin } from './youpin';

const { path: cwd, put } = folder();

type Sheets = Record<string, unknown[][]>;

function book(name: string, sheets: Sheets): string {
  const all = utils.book_new();
  for (const [title, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(all, utils.aoa_to_sheet(rows), title);
  }
  return put(name, write(all, { type: 'buffer', bookType: 'xlsx' }) as string);
}

const id = (n: number): string => `160000000000${n}`;

const PRODUCTS: Sheets = {
  商品: [
    ['产品ID', '产品名称', '类目', '目标国', '产品价格', 'MOQ', '交货期(天)', '质量分'],
    [id(1), 'LED desk lamp', 'Desk Lamps', 'US', 5, 100, 7, 4.8],
    [id(2), 'Lathe', 'CNC Lathe', 'DE', 3750, 1, 30, 4.1],
    [id(3), 'Speaker', 'Bluetooth Speakers', 'US', 12, 10, 7, ''],
  ],
};
const TRAFFIC: Sheets = {
  数据: [
    ['产品ID', '曝光量', '访客数', '询盘数', '交货期(天)'],
    [id(3), 900, 80, 6, 9],
    [id(1), 100, 20, 1, 7],
    [id(9), 5, 1, 0, 7],
  ],
};
const SCORES: Sheets = {
  成长: [
    ['产品ID', '质量分'],
    [id(3), 4.9],
    [id(2), 4.1],
  ],
};
const NOTES: Sheets = { 说明: [['填写说明'], ['1. 每行一个商品']] };

interface Report {
  readonly sources: readonly { file: string; sheet: string; warnings: readonly string[] }[];
}

async function json(...args: string[]): Promise<Report> {
  const { stdout } = await youpin(['check', ...args, '--json', '-', '--lang', 'en'], { cwd });
  return JSON.parse(stdout) as Report;
}

const said = async (...args: string[]): Promise<string> =>
  (await youpin(['check', ...args, '--with-sheets', '--lang', 'en'], { cwd })).stdout;

/** Which file a source is in is all that may differ. */
const withoutFiles = (report: Report): Report => ({
  ...report,
  sources: report.sources.map((source) => ({ ...source, file: '' })),
});

test('sheets of a workbook say what the same sheets say as files, wherever the products are', async () => {
  book('all.xlsx', { ...NOTES, ...TRAFFIC, ...PRODUCTS, ...SCORES });
  const files = [book('p.xlsx', PRODUCTS), book('t.xlsx', TRAFFIC), book('s.xlsx', SCORES)];
  const joined = await json('all.xlsx', '--sheet', '商品', '--with-sheets');
  expect(joined.sources.map(({ sheet }) => sheet)).toEqual(['商品', '数据', '成长']);
  expect(withoutFiles(joined)).toEqual(withoutFiles(await json(...files)));
  expect((await json('all.xlsx', '--sheet', '商品')).sources).toHaveLength(1);
});

test('conflicts name the sheets, and the checked sheet wins', async () => {
  book('all.xlsx', { ...PRODUCTS, ...TRAFFIC });
  const summary = await said('all.xlsx');
  expect(summary).toMatch(
    /conflicting values: 1 \(lead time 1\), e\.g\. .*“7” of 商品, row 4 was used, “9” of 数据, row 2 was not/,
  );
  expect(summary).toMatch(/products in one sheet only: 2/);
  expect(summary).toContain('2 of 3 products joined;');
});

test.each<[string, Sheets, RegExp]>([
  [
    'no ids',
    {
      表: [
        ['产品名称', '价格', '起订量'],
        ['a', 1, 2],
      ],
    },
    /表 has no product ID column/,
  ],
  [
    'ids in scientific notation',
    {
      表: [
        ['产品ID', '曝光量'],
        ['1.6E+12', 9],
      ],
    },
    /表, row 2: product ID 1\.6E\+12 is in scientific notation/,
  ],
  [
    'two rows of an id',
    {
      表: [
        ['产品ID', '曝光量'],
        [id(1), 9],
        [id(1), 8],
      ],
    },
    /表: product ID 1600000000001 is in several rows \(2, 3\)/,
  ],
  [
    'another shop’s ids',
    {
      表: [
        ['产品ID', '曝光量'],
        [id(7), 9],
      ],
    },
    /表 has no product ID in common/,
  ],
  [
    'nothing to join',
    NOTES,
    /bad\.xlsx has no other sheet with product IDs; “商品” was judged alone/,
  ],
])('a workbook whose other sheet has %s says so', async (_, sheets, sentence) => {
  book('bad.xlsx', { ...PRODUCTS, ...sheets });
  expect(await said('bad.xlsx')).toMatch(sentence);
});
