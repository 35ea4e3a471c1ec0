import { govIssues } from '../../src/functions/answers/govIssues';
import { poolStatus } from '../../src/functions/answers/poolStatus';
import { askRows, runtimeWith, Headers } from './support/runtimes';

const SHEET = [
  ['产品ID', '产品名称', '类目', '颜色', '价格', '起订量'],
  ['1600000000001', 'Portable Bluetooth Speaker 10W', 'Speakers', 'black', 12.05, 20],
  ['', '', '', 'red', 12.55, ''],
  ['', '合计', '', '', 24.6, 20],
  ['备注：含税', '', '', '', '', ''],
];
const runtime = runtimeWith({ headers: new Headers({ Products: SHEET }), lang: () => 'en' });
const ask = (from: number, to: number) =>
  askRows(
    runtime,
    { rows: SHEET.slice(from - 1, to), address: `Products!$A$${from}:$F$${to}` },
    govIssues(runtime),
  );

test('formulas say nothing of rows that are no products', async () => {
  expect((await ask(2, 5)).slice(2)).toEqual(['', '']);
  expect(await ask(4, 4)).toEqual(['']);
  const call = { rows: SHEET.slice(4), address: 'Products!$A$5:$F$5' };
  expect(await askRows(runtime, call, poolStatus(runtime, null))).toEqual(['']);
});

test('a row of a listing has its title from the first, and alone no fault for want of one', async () => {
  const [first, second] = await ask(2, 3);
  expect(first).not.toContain('title missing');
  expect(second).not.toContain('title missing');
  for (const said of [...(await ask(3, 3)), ...(await ask(3, 4))])
    expect(said).not.toContain('title missing');
});

test('a product of one column alone is judged', async () => {
  const call = { rows: [['Portable Bluetooth Speaker 10W']], headers: [['产品名称']] };
  const [said] = await askRows(runtime, call, poolStatus(runtime, null));
  expect(said).toContain('Undetermined');
});
