import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { readExport } from '../../../src/addin/exportReader';
import type { ExportFile } from '../../../src/excel/exports/types';
import { boxOf, snapshot } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeSheet, openSheet, type OpenSheet } from './openSheet';

afterEach(closeSheet);

const own = sampleGrid({
  rows: 6,
  language: 'zh',
  fields: ['productId', 'title', 'category', 'markets', 'price', 'moq', 'leadTimeDays'],
});
const idAt = (row: number): string => String(own[row]![0]);

const csv = (name: string, rows: readonly (readonly (string | number)[])[]): ExportFile => ({
  name,
  bytes: () => Promise.resolve(Buffer.from(rows.map((row) => row.join(',')).join('\n'))),
});

const HEADER = ['产品ID', '曝光量', '上架时间', '备注'];
const first = csv('数据 2026-11.csv', [
  HEADER,
  [idAt(1), 120, '2026-01-02', '=1+1'],
  [idAt(2), 240, '2026-01-03', '00012'],
]);

const sheetNames = ({ workbook }: OpenSheet): string[] => workbook.sheets.map(({ name }) => name);
const open = () => openSheet({ cells: own, readExport });

test('a file goes on a sheet of its own, keeps texts and digits, and is offered', async () => {
  const excel = await open();
  const { session, workbook } = excel;
  await session.check({ mark: false });
  await session.addExports([first]);
  expect(session.state().problem).toBeUndefined();
  expect(session.state().exports).toEqual([
    { kind: 'added', file: '数据 2026-11.csv', sheet: '数据 2026-11', rows: 2, hasIds: true },
  ]);
  const sheet = workbook.sheets.at(-1)!;
  expect(sheet.values(boxOf(1, 0, 2, 4))).toEqual([
    [idAt(1), 120, '2026-01-02', '=1+1'],
    [idAt(2), 240, '2026-01-03', '00012'],
  ]);
  await session.findPartners();
  expect(session.state().offers).toMatchObject([{ name: '数据 2026-11', matched: 2 }]);
  await session.usePartner(sheet.id, { use: true });
  expect(session.state().check!.catalogue.raw('exposure', 0)).toBe(120);
});

test('number formats of a workbook come along, and a file without IDs is added too', async () => {
  const { session, workbook } = await open();
  await session.check({ mark: false });
  const book = utils.book_new();
  const number = (v: number, z: string) => ({ t: 'n', v, z });
  // In a cell of texts a number would become one.
  const cells = utils.aoa_to_sheet([
    ['上架时间', '点击率', '曝光量', '访客数'],
    [number(46_000, 'yyyy/mm/dd'), number(0.125, '0.00%'), 1234, number(12, '@')],
  ]);
  utils.book_append_sheet(book, cells, '数据');
  const bytes = () =>
    Promise.resolve(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  await session.addExports([{ name: '点击.xlsx', bytes }]);
  expect(session.state().exports).toMatchObject([{ kind: 'added', rows: 1, hasIds: false }]);
  const sheet = workbook.sheets.at(-1)!;
  expect([0, 1, 2, 3].map((column) => sheet.format(1, column).numberFormat)).toEqual([
    'yyyy/mm/dd',
    '0.00%',
    'General',
    'General',
  ]);
  expect(sheet.values(boxOf(1, 0, 1, 4))).toEqual([[46_000, 0.125, 1234, 12]]);
});

test('a newer file of the same kind takes the place of the older one, and what moved is said', async () => {
  const excel = await open();
  const { session, workbook } = excel;
  await session.check({ mark: false });
  await session.addExports([first]);
  const sheet = workbook.sheets.at(-1)!;
  await session.usePartner(sheet.id, { use: true });
  await session.mark({}, true);
  const painted = sheet.conditionalFormats.list.map(({ boxes, rule }) => ({ boxes, rule }));
  expect(painted).not.toEqual([]);
  const newer = csv('数据 2026-12.csv', [HEADER, [idAt(1), 999, '', '']]);
  await session.addExports([newer]);
  expect(session.state().exports).toMatchObject([
    { kind: 'older', file: '数据 2026-12.csv', older: { file: '数据 2026-11.csv' } },
  ]);
  expect(session.state().check!.catalogue.raw('exposure', 0)).toBe(120);
  await session.replaceExport('数据 2026-12.csv', true);
  expect(sheetNames(excel)).toHaveLength(2);
  expect(sheet.values(boxOf(1, 0, 2, 2))).toEqual([
    [idAt(1), 999],
    ['', ''],
  ]);
  expect(sheet.conditionalFormats.list).toMatchObject(painted);
  expect(sheet.conditionalFormats.list).toHaveLength(painted.length);
  const { check, exports } = session.state();
  expect([0, 1].map((row) => check!.catalogue.raw('exposure', row))).toEqual([999, '']);
  expect(exports).toMatchObject([{ kind: 'replaced', moved: { rows: 0 } }]);
});

test('a marked sheet is marked anew with its new rows; one with notes beside its products is left as it is', async () => {
  const excel = await open();
  const { session, workbook, sheet } = excel;
  await session.addExports([first]);
  const export_ = workbook.sheets.at(-1)!;
  await session.check({ target: { kind: 'sheet', sheet: export_.id } });
  await session.check({ target: { kind: 'sheet', sheet: sheet.id }, mark: false });
  const newer = csv('新.csv', [HEADER, [idAt(3), 1, '', ''], [idAt(1), 99_999, '', ''], [idAt(2)]]);
  await session.addExports([newer]);
  const note = boxOf(1, 20, 1, 1);
  export_.enter(note, [['我的备注']]);
  await session.replaceExport('新.csv', true);
  expect(session.state().problem?.problem).toMatchObject({ code: 'exportBeside' });
  expect(export_.values(boxOf(1, 0, 1, 2))).toEqual([[idAt(1), 120]]);
  export_.enter(note, [['']]);
  await session.replaceExport('新.csv', true);
  expect(session.state().problem).toBeUndefined();
  expect(session.state().check!.data.sheetId).toBe(sheet.id);
  const statuses = export_.values(boxOf(1, HEADER.length, 3, 1)).flat();
  expect(statuses).toHaveLength(3);
  expect(statuses).not.toContain('');
});

test('reports and lists for the week name the sheets they use, with file and date, and cells on them', async () => {
  const excel = await open();
  const { session, workbook } = excel;
  await session.check({ mark: false });
  const titles = csv('标题 2026-11.csv', [
    ['产品ID', '产品名称'],
    ...[1, 2, 3, 4, 5, 6].map((row) => [idAt(row), 'Desk lamp WhatsApp: +86 138 0000 0000']),
  ]);
  await session.addExports([titles]);
  await session.usePartner(workbook.sheets.at(-1)!.id, { use: true, wins: true });
  const source = '“标题 2026-11”：6 个商品中有 6 个；来自 标题 2026-11.csv，2026-11-23 添加';
  const cell = "'标题 2026-11'!B2";
  for (const kind of ['all', 'summary', 'rows'] as const) {
    await session.writeReport(kind);
    const report = workbook.activeSheet;
    const cells = report.values(report.usedBox()!).flat();
    expect(cells).toContain(source);
    if (kind !== 'summary') expect(cells).toContain(cell);
  }
  await session.writePlan();
  const plan = workbook.activeSheet;
  const cells = plan.values(plan.usedBox()!).flat();
  expect(cells).toContain(`补全用的表：${source}`);
  expect(cells).toContain(cell);
});

test('a file that cannot be read leaves the workbook as it was, and the others are added', async () => {
  const excel = await open();
  const { session } = excel;
  const broken = {
    name: 'a.xls',
    bytes: () => Promise.resolve(Buffer.from('d0cf11e0a1b11ae1', 'hex')),
  };
  const gone = { name: 'b.csv', bytes: () => Promise.reject(new Error('gone')) };
  const before = sheetNames(excel);
  await session.addExports([broken, gone]);
  expect(session.state().exports).toMatchObject([
    { kind: 'unreadable', problem: { code: 'truncated' } },
    { kind: 'unreadable', problem: { code: 'notReadable' } },
  ]);
  expect(sheetNames(excel)).toEqual(before);
  const name = 'Products-2026-11-20.xls';
  const bytes = () => Promise.resolve(readFileSync(`assets/samples/${name}`));
  await session.addExports([broken, { name, bytes }]);
  expect(session.state().exports).toMatchObject([
    { kind: 'unreadable' },
    { kind: 'added', sheet: 'Products-2026-11-20', hasIds: true },
  ]);
});

test('removing everything takes the added sheet along only where a person says so', async () => {
  const excel = await open();
  const { session, workbook } = excel;
  const [products] = sheetNames(excel);
  const before = snapshot(workbook).sheets[0];
  await session.addExports([first]);
  const added = snapshot(workbook).sheets[1];
  await session.check();
  await session.usePartner(workbook.sheets.at(-1)!.id, { use: true });
  await session.mark({}, true);
  await session.removeMarks();
  expect(sheetNames(excel)).toEqual([products, '数据 2026-11']);
  expect(snapshot(workbook).sheets).toEqual([before, added]);
  expect(session.state().present.exports).toBeUndefined();
  await session.addExports([first]);
  expect(session.state().present.exports).toMatchObject([{ file: '数据 2026-11.csv' }]);
  await session.removeMarks(true);
  expect(session.state().problem).toBeUndefined();
  expect(sheetNames(excel)).toEqual([products, '数据 2026-11']);
});
