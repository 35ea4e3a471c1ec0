import { runExcel } from '../../../src/excel/gateway';
import { rememberMapping, SheetHeaders } from '../../../src/excel/mapping';
import { HEAD_ROWS } from '../../../src/excel/read';
import { queueSave, readStore } from '../../../src/excel/store';
import type { HeaderSource } from '../../../src/functions/headerSource';
import { closeExcel, fill, openExcel, type OpenExcel } from '../gateway/openExcel';

afterEach(closeExcel);

const HEADER = ['产品ID', '产品标题', '数', '价格'];
const ROW = ['16001', 'Steel bottle', 7, 9.9];
const WIDTH = 16_384;

async function openProducts(): Promise<OpenExcel> {
  const excel = await openExcel();
  excel.sheet.name = '产品';
  fill(excel.sheet, [['title'], HEADER, ROW], 1, 2);
  excel.counters.reset();
  return excel;
}

test('is what the functions ask of a source', async () => {
  await openProducts();
  const source: HeaderSource = new SheetHeaders();
  expect(await source.layoutFor('产品', 0, WIDTH)).toEqual({
    ok: true,
    value: {
      columns: { productId: 2, title: 3, price: 5 },
      firstRow: 3,
      readings: { price: { sheetCurrency: 'unsaid' } },
    },
  });
});

test('columns are counted from the first that is asked for; others are left out', async () => {
  await openProducts();
  const answer = await new SheetHeaders().layoutFor('产品', 3, 2);
  expect(answer).toMatchObject({ ok: true, value: { columns: { title: 0 } } });
  expect(Object.keys(answer.ok ? answer.value.columns : {})).toEqual(['title']);
});

test('a thousand questions are one reading of three requests, and nothing is changed', async () => {
  const { counters, workbook } = await openProducts();
  const headers = new SheetHeaders();
  const asked = Array.from({ length: 1_000 }, () => headers.layoutFor('产品', 0, WIDTH));
  const answers = await Promise.all(asked);
  await headers.layoutFor('产品', 5, 1);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  // The third asks for merged cells, which the title may be one of.
  expect(counters.syncs).toBe(3);
  expect(workbook.customXmlParts).toHaveLength(0);
});

test('what a person said of a column counts', async () => {
  const { sheet } = await openProducts();
  await runExcel(
    async (context) => {
      const document = await readStore(context);
      const correction = { header: '数', column: 4, field: 'moq' } as const;
      const key = { id: 'from another session', name: '产品' };
      rememberMapping(document, key, { corrections: [correction] });
      queueSave(context, document);
      await context.sync();
    },
    { access: 'write' },
  );
  fill(sheet, [['note'], ['x'], ['y']], 1, 1);
  const answer = await new SheetHeaders().layoutFor('产品', 0, WIDTH);
  expect(answer).toMatchObject({ ok: true, value: { columns: { moq: 4 } } });
});

test('edits of the first rows may change what was read; those below do not', async () => {
  const { sheet } = await openProducts();
  const headers = new SheetHeaders();
  await headers.layoutFor('产品', 0, WIDTH);
  expect(headers.namesOf(sheet.id, 2)).toEqual(['产品']);
  expect(headers.namesOf(sheet.id, 3)).toEqual(['产品']);
  expect(headers.namesOf(sheet.id, 1 + HEAD_ROWS)).toEqual([]);
  expect(headers.namesOf('another', 0)).toEqual([]);
});

test('a sheet is read again on demand, and says whether it means something else', async () => {
  const { sheet, counters } = await openProducts();
  const headers = new SheetHeaders();
  expect(await headers.refresh()).toBe(false);
  await headers.layoutFor('产品', 0, WIDTH);
  expect(await headers.refresh()).toBe(false);
  fill(sheet, [['起订量']], 2, 4);
  expect(await headers.refresh(['产品'])).toBe(true);
  counters.reset();
  const answer = await headers.layoutFor('产品', 0, WIDTH);
  expect(answer).toMatchObject({ value: { columns: { moq: 4 } } });
  expect(counters.syncs).toBe(0);
});

test('a sheet without a header is remembered, and looked at again after any edit of it', async () => {
  const { workbook } = await openExcel();
  const sheet = workbook.addSheet('raw');
  fill(sheet, [
    ['x', 'y'],
    [1, 2],
  ]);
  const headers = new SheetHeaders();
  const answer = await headers.layoutFor('raw', 0, WIDTH);
  expect(answer).toMatchObject({ ok: false, problem: { code: 'headerNotFound', sheet: 'raw' } });
  fill(sheet, [HEADER, ROW]);
  expect((await headers.layoutFor('RAW', 0, WIDTH)).ok).toBe(false);
  const names = headers.namesOf(sheet.id, 100_000);
  expect(names).toEqual(['raw']);
  expect(await headers.refresh(names)).toBe(true);
  expect((await headers.layoutFor('raw', 0, WIDTH)).ok).toBe(true);
});

test('a sheet that is gone is forgotten', async () => {
  const { workbook, sheet } = await openProducts();
  workbook.addSheet('other');
  const headers = new SheetHeaders();
  await headers.layoutFor('产品', 0, WIDTH);
  sheet.name = '产品 2';
  expect(await headers.refresh()).toBe(true);
  expect(headers.namesOf(sheet.id, 0)).toEqual([]);
  expect((await headers.layoutFor('产品 2', 0, WIDTH)).ok).toBe(true);
});

test('a failure that passes is not remembered', async () => {
  const { faults } = await openProducts();
  const headers = new SheetHeaders();
  faults.failNext({ code: 'AccessDenied' });
  expect((await headers.layoutFor('产品', 0, WIDTH)).ok).toBe(false);
  expect((await headers.layoutFor('产品', 0, WIDTH)).ok).toBe(true);
});
