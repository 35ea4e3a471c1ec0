import type { Grid } from '../../../src/catalogue';
import type { FieldKey } from '../../../src/fields';
import { boxOf, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { fill } from '../gateway/openExcel';
import { another, closeSheet, openSheet, until, type OpenSheet } from './openSheet';

afterEach(closeSheet);

const ROWS = 6;
const own = sampleGrid({
  rows: ROWS,
  language: 'zh',
  fields: ['productId', 'title', 'category', 'markets', 'price', 'moq', 'leadTimeDays'],
});
const idAt = (row: number) => own[row]![0]!;

/** The first products in another order, with facts that the own sheet lacks, and one that it has. */
const traffic: Grid = [
  ['产品ID', '曝光量', '访客数', '询盘数', '起订量'],
  ...[4, 2, 1, 3].map((row) => [idAt(row), 100 * row, 10 * row, row, 77]),
  ['1699999999999', 5, 1, 0, 1],
];

interface TwoSheets extends OpenSheet {
  readonly other: Sheet;
}

async function twoSheets(rows = traffic, limits = {}): Promise<TwoSheets> {
  const excel = await openSheet({ cells: own, host: { locale: 'zh-CN', limits } });
  const other = excel.workbook.addSheet('数据');
  fill(other, rows);
  return { ...excel, other };
}

const has = ({ session }: OpenSheet, field: FieldKey, index: number): unknown =>
  session.state().check!.catalogue.raw(field, index);

test('other sheets with product IDs are offered, and joined only once a person says so', async () => {
  const book = await twoSheets();
  const { session, sheet, other } = book;
  await session.check();
  await session.findPartners();
  expect(session.state().offers).toEqual([
    {
      sheetId: other.id,
      name: '数据',
      fields: ['exposure', 'visitors', 'inquiries', 'moq'],
      matched: 4,
      of: ROWS,
      repeated: 0,
      lost: 0,
      isOff: false,
    },
  ]);
  expect(has(book, 'exposure', 0)).toBe('');
  const said = (): unknown => sheet.values(boxOf(1, own[0]!.length, ROWS, 3));
  const before = said();
  await session.usePartner(other.id, { use: true });
  const { check } = session.state();
  expect([0, 1, 2, 3, 4].map((row) => has(book, 'exposure', row))).toEqual([
    100,
    200,
    300,
    400,
    '',
  ]);
  expect(check!.catalogue.size).toBe(ROWS);
  expect(check!.catalogue.place('exposure', 0)).toMatchObject({
    sheet: '数据',
    row: 4,
    column: 'B',
  });
  expect(check!.joined!.partners).toMatchObject([{ name: '数据', matched: 4, wins: false }]);
  expect(check!.joined!.problems.filter(({ kind }) => kind === 'conflict')).toHaveLength(4);
  expect(check!.joined!.problems.filter(({ kind }) => kind === 'onlyIn')).toMatchObject([
    { part: '数据', id: '1699999999999', row: 6 },
    { part: 'Sheet1', id: idAt(5), row: 6 },
    { part: 'Sheet1', id: idAt(6), row: 7 },
  ]);
  expect(said()).not.toEqual(before);
  expect(session.state().gain).toMatchObject({ sheetId: other.id, of: ROWS, joined: 4 });
  await session.usePartner(other.id, { use: true, wins: true });
  expect(session.state().gain).toBeUndefined();
});

test('the choice is remembered, which sheet wins too, and a sheet can be switched off', async () => {
  const book = await twoSheets();
  const { session, other } = book;
  await session.check({ mark: false });
  await session.usePartner(other.id, { use: true });
  expect(has(book, 'moq', 0)).toBe(own[1]![5]);
  await session.usePartner(other.id, { use: true, wins: true });
  expect(has(book, 'moq', 0)).toBe(77);
  const again = await another();
  await again.check({ mark: false });
  expect(again.state().check!.joined!.partners).toMatchObject([{ name: '数据', wins: true }]);
  await again.usePartner(other.id, { use: false });
  expect(again.state().check!.joined).toBeUndefined();
  await again.findPartners();
  expect(again.state().offers).toMatchObject([{ name: '数据', isOff: true }]);
});

test('which sheet wins can be said of one field alone, and is remembered', async () => {
  const rows = traffic.map((row, at) => [...row, at === 0 ? '标题' : 'Another title']);
  const book = await twoSheets(rows);
  const { session, other } = book;
  await session.check({ mark: false });
  await session.usePartner(other.id, { use: true, except: ['moq'] });
  expect([has(book, 'moq', 0), has(book, 'title', 0)]).toEqual([77, own[1]![1]]);
  expect(session.state().check!.joined!.counts).toMatchObject({ conflict: 8 });
  const again = await another();
  await again.check({ mark: false });
  expect(again.state().check!.catalogue.raw('moq', 0)).toBe(77);
});

test('a protected or hidden sheet is read and not changed, each sheet once and two requests more', async () => {
  const { session, other, counters } = await twoSheets();
  await session.check({ mark: false });
  counters.reset();
  await session.check({ mark: false });
  const alone = counters.syncs;
  other.visibility = 'Hidden';
  other.protection.protect();
  await session.findPartners();
  expect(session.state().offers).toMatchObject([{ name: '数据', matched: 4 }]);
  const before = other.values(boxOf(0, 0, traffic.length, 5));
  await session.usePartner(other.id, { use: true });
  counters.reset();
  await session.check({ mark: false });
  expect(counters.syncs).toBeLessThanOrEqual(2 * alone + 2);
  expect(session.state().check!.catalogue.raw('exposure', 0)).toBe(100);
  expect(other.values(boxOf(0, 0, traffic.length, 5))).toEqual(before);
});

test('an edit of the other sheet is judged, and that it is gone is said', async () => {
  const book = await twoSheets();
  const { session, other } = book;
  await session.check();
  await session.findPartners();
  await session.usePartner(other.id, { use: true });
  other.enter(boxOf(3, 1, 1, 1), [[4321]]);
  await until(session, ({ check }) => check!.catalogue.raw('exposure', 0) === 4321);
  other.enter(boxOf(0, 1, 1, 1), [['随便']]);
  await until(session, ({ check }) => check!.warnings.length > 0);
  expect(session.state().check!.warnings).toEqual([
    { code: 'partnerLacks', sheet: '数据', detail: 'exposure' },
  ]);
  other.name = '新名';
  await session.check();
  expect(session.state().check!.joined!.partners).toMatchObject([{ name: '新名' }]);
  other.delete();
  await until(session, ({ check }) => check!.joined === undefined);
  expect(session.state().check!.warnings).toEqual([{ code: 'partnerGone', detail: '数据' }]);
});

test('what keeps a sheet from being of use is said in its offer', async () => {
  const { session, sheet, workbook } = await twoSheets([
    ['产品ID', '曝光量'],
    ['1.6E+12', 1],
    ['1699999999999', 2],
    ['1699999999999', 3],
  ]);
  fill(workbook.addSheet('说明'), [['填写说明'], ['1. 每行一个商品']]);
  fill(workbook.addSheet('价格'), [
    ['产品名称', '价格', '起订量'],
    ['a', 1, 2],
  ]);
  // Of all products, those without an ID among them, as the sheet says it once it is used.
  sheet.enter(boxOf(1, 0), [['']]);
  await session.check();
  await session.writeReport();
  await session.findPartners();
  expect(session.state().offers).toMatchObject([
    { name: '数据', matched: 0, of: ROWS, lost: 1, repeated: 1 },
  ]);
});

test('going to a value on another sheet goes there', async () => {
  const { session, other, workbook } = await twoSheets();
  await session.check({ mark: false });
  await session.usePartner(other.id, { use: true });
  await session.goTo(3, 1, other.id);
  expect(workbook.activeSheet).toBe(other);
});

test('a column of IDs that is longer than an answer of Excel is read in pieces', async () => {
  const others = Array.from({ length: 2_000 }, (_, at) => [String(1_650_000_000_000 + at), 1]);
  const rows = [['产品ID', '曝光量'], ...others, [idAt(2), 20], [idAt(5), 50]];
  const { session } = await twoSheets(rows, { responseBytes: 20_000 });
  await session.check({ mark: false });
  await session.findPartners();
  expect(session.state().offers).toMatchObject([{ name: '数据', matched: 2, of: ROWS }]);
});
